using PyDotOrg.Graph.Rest.Documents;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Collections;

/// <summary>A member of the objects that a route answers with.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Field">The field of the schema that it shows; below <c>@lift</c> the inner one.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="IsAddress">Whether it is the address of a row, see <c>@uri</c>.</param>
internal sealed record AnswerMember(string Name, OutputField Field, bool IsNullable, bool IsAddress);

/// <summary>Reads from a route's document what its answers look like.</summary>
internal sealed class AnswerShapes(GraphQLSchema schema)
{
    /// <summary>The members of the objects that a route answers with, in the order in which they are written.</summary>
    public IReadOnlyList<AnswerMember> Of(Route route)
    {
        var fragments = route.Operation.Document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        var (node, type) = (route.Operation.Definition.SelectionSet, (NamedType)schema.QueryType);
        foreach (var name in route.Select)
        {
            var found = Fields(node, type, fragments).First(each => each.Name == name); // The operation was validated.
            (node, type) = (found.Node.SelectionSet!, found.Field.Type.NamedType()); // Only objects have members to select.
        }

        return [.. Fields(node, type, fragments).Select(each => Describe(each, fragments))];
    }

    private AnswerMember Describe(ShapeField field, Dictionary<string, FragmentDefinitionNode> fragments)
    {
        var isNullable = !field.Field.Type.IsNonNull();
        var shown = field;
        if (RouteDirectives.Find(field.Node.Directives, RouteDirectives.Lift) is not null)
        {
            shown = Fields(field.Node.SelectionSet!, field.Field.Type.NamedType(), fragments).Single(); // What @lift demands.
            isNullable |= !shown.Field.Type.IsNonNull();
        }

        var hasText = RouteDirectives.Find(shown.Node.Directives, RouteDirectives.Default) is not null;
        var isAddress = RouteDirectives.Find(shown.Node.Directives, RouteDirectives.Uri) is not null;
        return new AnswerMember(field.Name, shown.Field, isNullable && !hasText, isAddress);
    }

    private IEnumerable<ShapeField> Fields(
        SelectionSetNode selections, NamedType type, Dictionary<string, FragmentDefinitionNode> fragments) =>
        selections.Selections.SelectMany(selection => selection switch
        {
            FieldNode node when schema.TryGetField(type, node.Name.Value, out var field) =>
                [new ShapeField((node.Alias ?? node.Name).Value, node, field)],
            FragmentSpreadNode spread => Fields(fragments[spread.Name.Value].SelectionSet, type, fragments),
            InlineFragmentNode inline => Fields(inline.SelectionSet, type, fragments),
            _ => [],
        });

    private sealed record ShapeField(string Name, FieldNode Node, OutputField Field);
}
