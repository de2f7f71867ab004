using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Introspection;

/// <summary>The enums among the introspection types.</summary>
internal static class IntrospectionEnums
{
    /// <summary><c>__TypeKind</c> (specification, section 4.2.2).</summary>
    public static EnumType TypeKind() => new()
    {
        Name = "__TypeKind",
        Description = "What a type is.",
        RuntimeType = typeof(TypeKind),
        Values =
        [
            Value("SCALAR", "A leaf whose values have a form of their own.", Types.TypeKind.Scalar),
            Value("OBJECT", "An object with `fields` and `interfaces`.", Types.TypeKind.Object),
            Value("INTERFACE", "An interface with `fields`, `interfaces` and `possibleTypes`.", Types.TypeKind.Interface),
            Value("UNION", "A union with `possibleTypes`.", Types.TypeKind.Union),
            Value("ENUM", "A leaf with `enumValues`.", Types.TypeKind.Enum),
            Value("INPUT_OBJECT", "An input with `inputFields`.", Types.TypeKind.InputObject),
            Value("LIST", "A list of `ofType`.", Types.TypeKind.List),
            Value("NON_NULL", "Never null, otherwise `ofType`.", Types.TypeKind.NonNull),
        ],
    };

    /// <summary><c>__DirectiveLocation</c> (specification, section 4.2.6); the CLR values are the names.</summary>
    public static EnumType DirectiveLocation() => new()
    {
        Name = "__DirectiveLocation",
        Description = "A place where a directive may stand.",
        RuntimeType = typeof(string),
        Values = [.. DirectiveLocations.All.Select(location => Value(location, Describe(location), location))],
    };

    private static EnumValue Value(string name, string description, object value) =>
        new() { Name = name, Description = description, RuntimeValue = value };

    private static string Describe(string location)
    {
        var words = location.Replace('_', ' ').ToLowerInvariant();
        var article = "aeiou".Contains(words[0], StringComparison.Ordinal) ? "an" : "a";
        return $"On {article} {words}.";
    }
}
