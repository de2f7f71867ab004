using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>From the place of a definition to the place of one of its parts, as errors point to them.</summary>
internal static class OriginExtensions
{
    /// <summary>The type of a field or input value; the place itself for elements from C#.</summary>
    public static SchemaOrigin OfType(this SchemaOrigin origin) => origin.Node switch
    {
        FieldDefinitionNode field => origin.At(field.Type),
        InputValueDefinitionNode input => origin.At(input.Type),
        _ => origin,
    };

    /// <summary>The default of an input value; the place itself for elements from C#.</summary>
    public static SchemaOrigin OfDefault(this SchemaOrigin origin) =>
        origin.Node is InputValueDefinitionNode { DefaultValue: { } standard } ? origin.At(standard) : origin;

    /// <summary>The directive that deprecates a field or input value; the place itself for elements from C#.</summary>
    public static SchemaOrigin OfDeprecation(this SchemaOrigin origin)
    {
        var directives = origin.Node switch
        {
            FieldDefinitionNode field => field.Directives,
            InputValueDefinitionNode input => input.Directives,
            _ => [],
        };
        var found = directives.FirstOrDefault(directive => directive.Name.Value == SpecifiedDirectives.Deprecated.Name);
        return found is null ? origin : origin.At(found);
    }

    /// <summary>The places where a type names an interface; those of the type itself when it comes from C#.</summary>
    public static IEnumerable<SchemaOrigin> OriginsOfInterface(this NamedType type, string name) => OriginsOf(type, name, SdlParts.Interfaces);

    /// <summary>The places where a union names a member; those of the union itself when it comes from C#.</summary>
    public static IEnumerable<SchemaOrigin> OriginsOfMember(this NamedType type, string name) => OriginsOf(type, name, SdlParts.Members);

    private static IEnumerable<SchemaOrigin> OriginsOf(
        NamedType type, string name, Func<DefinitionNode, IReadOnlyList<NamedTypeNode>> parts)
    {
        foreach (var origin in type.Origins)
        {
            if (origin.Node is not DefinitionNode definition)
            {
                yield return origin;
                continue;
            }

            foreach (var node in parts(definition).Where(node => node.Name.Value == name))
            {
                yield return origin.At(node);
            }
        }
    }
}
