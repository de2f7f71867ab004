using PyDotOrg.GraphQL.Execution.Plan;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>What can be wrong with a value of a row; paths are added when the row has its place.</summary>
internal static class RowErrors
{
    /// <summary>Null where there must be a value.</summary>
    public static GraphQLError NonNull { get; } = Create(Messages.NonNull, ErrorCodes.Execution.NonNullViolation).Build();

    /// <summary>A value that its scalar or enum type does not have.</summary>
    public static GraphQLError InvalidLeaf(Selection selection, object value) =>
        Create(Messages.InvalidLeaf(selection.Field, value), ErrorCodes.Execution.InvalidLeafValue).Build();

    private static ErrorBuilder Create(string message, string code) =>
        ErrorBuilder.New().SetMessage(message).SetCode(code);
}
