using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>What the rules for documents ask of a directive, whether it is defined in a document or brought along by the engine.</summary>
internal sealed record DirectiveShape(
    IReadOnlyList<string> Locations, bool IsRepeatable, IReadOnlyList<DirectiveShape.Argument> Arguments)
{
    /// <summary>Every directive that the documents may use, by name.</summary>
    public static Dictionary<string, DirectiveShape> All(SdlDefinitions sdl)
    {
        Dictionary<string, DirectiveShape> shapes = new(StringComparer.Ordinal);
        foreach (var known in SpecifiedDirectives.All.Concat(EngineDirectives.All))
        {
            shapes[known.Name] = Of(known);
        }

        foreach (var defined in sdl.Directives)
        {
            shapes[defined.Name.Value] = Of(defined);
        }

        return shapes;
    }

    private static DirectiveShape Of(DirectiveDefinition directive) => new(
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(each => new Argument(each.Name, $"{each.Type}", each.IsRequired))]);

    private static DirectiveShape Of(DirectiveDefinitionNode directive) => new(
        [.. directive.Locations.Select(location => location.Value)],
        directive.IsRepeatable,
        [.. directive.Arguments.Select(Of)]);

    private static Argument Of(InputValueDefinitionNode node) => new(
        node.Name.Value, SyntaxPrinter.Print(node.Type), node.Type is NonNullTypeNode && node.DefaultValue is null);

    /// <summary>An argument: its name, its type as text, and whether it must be given.</summary>
    internal sealed record Argument(string Name, string Type, bool IsRequired);
}
