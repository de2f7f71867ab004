namespace PyDotOrg.GraphQL.Language;

/// <summary>The places where a directive may stand. https://spec.graphql.org/September2025/#DirectiveLocation</summary>
public static class DirectiveLocations
{
    /// <summary>Every location, those of requests first, in the order of the specification.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];
}
