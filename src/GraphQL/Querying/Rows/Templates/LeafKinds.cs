using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>Chooses how a leaf is written: straight from the column where the form is known, through its scalar otherwise.</summary>
internal static class LeafKinds
{
    /// <summary>The kind of a leaf.</summary>
    /// <param name="type">The leaf's GraphQL type.</param>
    /// <param name="clrType">The CLR type of its projection.</param>
    /// <param name="resolver">Its resolver.</param>
    public static RowOpKind Of(NamedType type, Type clrType, FieldResolver resolver)
    {
        var value = Nullable.GetUnderlyingType(clrType) ?? clrType;
        if (resolver.NodeId is not null)
        {
            return value == typeof(Guid) ? RowOpKind.GuidNodeId : IsInteger(value) ? RowOpKind.IntegerNodeId : RowOpKind.NodeId;
        }

        return type switch
        {
            EnumType => value.IsEnum || IsInteger(value) ? RowOpKind.Enum : RowOpKind.Value,
            StringType or IdType when value == typeof(string) => RowOpKind.Text,
            UrlType when value == typeof(string) => RowOpKind.Address,
            IntType or LongType when IsInteger(value) && (type is LongType || value != typeof(long)) => RowOpKind.Integer,
            ShortType when value == typeof(short) => RowOpKind.Integer,
            BooleanType when value == typeof(bool) => RowOpKind.Boolean,
            FloatType when value == typeof(double) => RowOpKind.Double,
            UuidType or IdType when value == typeof(Guid) => RowOpKind.Guid,
            LocalDateType or DateType when value == typeof(DateOnly) => RowOpKind.Date,
            DateTimeType when value == typeof(DateTime) => RowOpKind.Instant,
            _ => RowOpKind.Value,
        };
    }

    private static bool IsInteger(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(byte);
}
