using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>What would be a value of a type, as the end of a sentence.</summary>
internal static class ValueWords
{
    public static string Of(IType type, NodeIds? ids, WireNames names) => type.NullableType() switch
    {
        ListType => "a list",
        InputObjectType => "an object",
        ScalarType when ids is not null => "a UUID",
        EnumType enumType => $"one of {string.Join(", ", names.NamesOf(enumType))}",
        var named => OfScalar(named.NamedType().Name),
    };

    private static string OfScalar(string name) => name switch
    {
        "Boolean" => "true or false",
        "Int" or "Long" or "Short" => "an integer",
        "Float" or "Decimal" => "a number",
        "String" or "ID" => "a text",
        "UUID" => "a UUID",
        "URL" => "an absolute URL",
        "LocalDate" or "Date" => "a date of the form YYYY-MM-DD",
        "DateTime" => "a date and time as in RFC 3339",
        _ => $"a value of {name}",
    };
}
