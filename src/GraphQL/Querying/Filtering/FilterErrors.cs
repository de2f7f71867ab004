using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Filtering;

/// <summary>What is wrong with a filter.</summary>
internal static class FilterErrors
{
    /// <summary>Null where the operation takes no null.</summary>
    public static GraphQLException NotNullable(InputField field, InputObjectType type) =>
        new(ErrorBuilder.New()
            .SetMessage(Messages.FilterOperandIsNull(field, type))
            .SetCode(ErrorCodes.Data.NonNullError)
            .SetExtension("expectedType", field.Type.IsNonNull() ? field.Type.ToString() : $"{field.Type}!")
            .SetExtension("filterType", type.Name)
            .Build());
}
