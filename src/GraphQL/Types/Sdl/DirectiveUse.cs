using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>The directives in one place of a definition.</summary>
/// <param name="Owner">The node that carries them.</param>
/// <param name="Location">What the place is called in a directive's definition.</param>
/// <param name="Directives">The directives in order.</param>
internal readonly record struct DirectiveUse(SyntaxNode Owner, string Location, IReadOnlyList<DirectiveNode> Directives)
{
    /// <summary>Every place of a definition, those without directives included.</summary>
    public static IEnumerable<DirectiveUse> In(DefinitionNode definition)
    {
        if (LocationOf(definition) is { } location)
        {
            yield return new DirectiveUse(definition, location, SdlParts.Directives(definition));
        }

        foreach (var field in SdlParts.Fields(definition))
        {
            yield return new DirectiveUse(field, "FIELD_DEFINITION", field.Directives);
            foreach (var argument in field.Arguments)
            {
                yield return new DirectiveUse(argument, "ARGUMENT_DEFINITION", argument.Directives);
            }
        }

        foreach (var field in SdlParts.InputFields(definition))
        {
            yield return new DirectiveUse(field, "INPUT_FIELD_DEFINITION", field.Directives);
        }

        foreach (var value in SdlParts.Values(definition))
        {
            yield return new DirectiveUse(value, "ENUM_VALUE", value.Directives);
        }

        foreach (var argument in (definition as DirectiveDefinitionNode)?.Arguments ?? [])
        {
            yield return new DirectiveUse(argument, "ARGUMENT_DEFINITION", argument.Directives);
        }
    }

    private static string? LocationOf(DefinitionNode definition) => definition.Kind switch
    {
        NodeKind.SchemaDefinition or NodeKind.SchemaExtension => "SCHEMA",
        NodeKind.ScalarTypeDefinition or NodeKind.ScalarTypeExtension => "SCALAR",
        NodeKind.ObjectTypeDefinition or NodeKind.ObjectTypeExtension => "OBJECT",
        NodeKind.InterfaceTypeDefinition or NodeKind.InterfaceTypeExtension => "INTERFACE",
        NodeKind.UnionTypeDefinition or NodeKind.UnionTypeExtension => "UNION",
        NodeKind.EnumTypeDefinition or NodeKind.EnumTypeExtension => "ENUM",
        NodeKind.InputObjectTypeDefinition or NodeKind.InputObjectTypeExtension => "INPUT_OBJECT",
        _ => null,
    };
}
