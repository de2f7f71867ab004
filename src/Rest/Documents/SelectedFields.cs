using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads which fields the objects of a result have, fragments resolved and repeated fields merged.</summary>
internal sealed class SelectedFields
{
    private readonly GraphQLSchema _schema;
    private readonly OperationDefinitionNode _operation;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;

    /// <param name="schema">The schema.</param>
    /// <param name="operation">A valid operation.</param>
    public SelectedFields(GraphQLSchema schema, PreparedOperation operation)
    {
        _schema = schema;
        _operation = operation.Definition;
        _fragments = operation.Document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>The fields of the result's root.</summary>
    public IReadOnlyList<SelectedField> OfRoot() =>
        Merge(Fields(_operation.SelectionSet, _schema.GetRootType(_operation.Operation)!)); // A valid operation has a root.

    /// <summary>The fields of the objects that a field gives.</summary>
    public IReadOnlyList<SelectedField> Of(SelectedField field) => Merge(field.Nodes
        .Where(node => node.SelectionSet is not null)
        .SelectMany(node => Fields(node.SelectionSet!, field.Field.Type.NamedType()))); // Those without were left out.

    /// <summary>The field at the end of a way of response names; null when the way leads nowhere.</summary>
    public SelectedField? Find(IReadOnlyList<string> names)
    {
        SelectedField? found = null;
        foreach (var name in names)
        {
            var fields = found is null ? OfRoot() : Of(found);
            found = fields.FirstOrDefault(field => field.Name == name);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static SelectedField[] Merge(IEnumerable<SelectedField> fields) =>
        [.. fields.GroupBy(field => field.Name, StringComparer.Ordinal).Select(same => same.First() with { Nodes = [.. same.SelectMany(field => field.Nodes)] })];

    private IEnumerable<SelectedField> Fields(SelectionSetNode selections, NamedType type) => selections.Selections.SelectMany(selection => selection switch
    {
        FieldNode node when _schema.TryGetField(type, node.Name.Value, out var field) => [new SelectedField((node.Alias ?? node.Name).Value, [node], field)],
        FragmentSpreadNode spread => Fields(_fragments[spread.Name.Value].SelectionSet, Condition(_fragments[spread.Name.Value].TypeCondition)),
        InlineFragmentNode inline => Fields(inline.SelectionSet, inline.TypeCondition is { } condition ? Condition(condition) : type),
        _ => [],
    });

    private NamedType Condition(NamedTypeNode node) => _schema.GetType<NamedType>(node.Name.Value);
}

/// <summary>A field of a result.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Nodes">Where it is selected.</param>
/// <param name="Field">The field of the schema.</param>
internal sealed record SelectedField(string Name, IReadOnlyList<FieldNode> Nodes, OutputField Field)
{
    /// <summary>A directive of the facade; null when the field has none of that name.</summary>
    public DirectiveNode? Directive(string name) =>
        Nodes.Select(node => RouteDirectives.Find(node.Directives, name)).FirstOrDefault(found => found is not null);
}
