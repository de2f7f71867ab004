using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Rest.Documents;

/// <summary>Reads which fields the objects of a result have.</summary>
internal sealed class SelectedFields
{
    private readonly NamedType _root;
    private readonly OperationDefinitionNode _operation;
    private readonly FieldCollector _collector;

    /// <param name="schema">The schema.</param>
    /// <param name="operation">A valid operation.</param>
    public SelectedFields(GraphQLSchema schema, PreparedOperation operation)
    {
        _operation = operation.Definition;
        _root = schema.GetRootType(_operation.Operation)!; // A valid operation has a root.
        _collector = new FieldCollector(schema, operation.Document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal));
    }

    /// <summary>The fields of the result's root.</summary>
    public IReadOnlyList<SelectedField> OfRoot() => _collector.Collect([_operation.SelectionSet], _root);

    /// <summary>The fields of the objects that a field gives.</summary>
    public IReadOnlyList<SelectedField> Of(SelectedField field) => _collector.Collect(field.Selections, field.Field.Type.NamedType());

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
}

/// <summary>A field of a result.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Nodes">Where it is selected.</param>
/// <param name="Field">The field of the schema.</param>
internal sealed record SelectedField(string Name, IReadOnlyList<FieldNode> Nodes, OutputField Field)
{
    /// <summary>What is selected of the objects that it gives.</summary>
    public IEnumerable<SelectionSetNode> Selections => Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>();

    /// <summary>A directive of the facade; null when the field has none of that name.</summary>
    public DirectiveNode? Directive(string name) =>
        Nodes.Select(node => RouteDirectives.Find(node.Directives, name)).FirstOrDefault(found => found is not null);
}
