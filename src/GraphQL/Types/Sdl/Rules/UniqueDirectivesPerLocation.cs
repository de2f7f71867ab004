using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// A directive that is not repeatable stands once in a place; a definition and its extensions are one place.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal static class UniqueDirectivesPerLocation
{
    public static void Check(SdlDefinitions sdl, SchemaErrors errors)
    {
        var shapes = DirectiveShape.All(sdl);
        Dictionary<(object Place, string Name), SchemaOrigin> seen = [];
        foreach (var definition in sdl.All)
        {
            foreach (var use in DirectiveUse.In(definition))
            {
                foreach (var directive in use.Directives)
                {
                    var name = directive.Name.Value;
                    var origin = sdl.Origin(definition, directive);
                    if (shapes.TryGetValue(name, out var shape) && !shape.IsRepeatable && !seen.TryAdd((PlaceOf(use.Owner), name), origin))
                    {
                        errors.Report(Messages.RepeatedDirective(name), null, seen[(PlaceOf(use.Owner), name)], origin);
                    }
                }
            }
        }
    }

    private static object PlaceOf(SyntaxNode owner) => owner switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => typeof(SchemaDefinitionNode),
        DefinitionNode definition when SdlParts.TypeName(definition) is { } name => name.Value,
        _ => owner,
    };
}
