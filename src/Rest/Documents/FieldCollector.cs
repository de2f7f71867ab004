using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads which fields selection sets have: fragments resolved, fields of one response name merged (GraphQL, CollectFields).</summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The fragments by name.</param>
internal sealed class FieldCollector(GraphQLSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
{
    /// <summary>The fields of objects, in their order; what the type does not have is left out.</summary>
    /// <param name="selections">What is selected of the objects, in one place or in several.</param>
    /// <param name="type">Their type.</param>
    public IReadOnlyList<SelectedField> Collect(IEnumerable<SelectionSetNode> selections, NamedType type) =>
    [
        .. selections.SelectMany(set => Fields(set, type))
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .Select(same => same.First() with { Nodes = [.. same.SelectMany(field => field.Nodes)] }),
    ];

    private IEnumerable<SelectedField> Fields(SelectionSetNode selections, NamedType type) => selections.Selections.SelectMany(selection => selection switch
    {
        FieldNode node when schema.TryGetField(type, node.Name.Value, out var field) => [new SelectedField(node.ResponseName, [node], field)],
        FragmentSpreadNode spread => Fields(fragments[spread.Name.Value].SelectionSet, Condition(fragments[spread.Name.Value].TypeCondition)),
        InlineFragmentNode inline => Fields(inline.SelectionSet, inline.TypeCondition is { } condition ? Condition(condition) : type),
        _ => Enumerable.Empty<SelectedField>(),
    });

    private NamedType Condition(NamedTypeNode node) => schema.GetType<NamedType>(node.Name.Value);
}
