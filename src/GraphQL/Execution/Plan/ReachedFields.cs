using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// The fields that an operation can come to, whatever its variables are and whichever objects stand for its abstract types. One
/// walk over the document.
/// </summary>
internal sealed class ReachedFields
{
    private readonly GraphQLSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly HashSet<(SelectionSetNode, NamedType)> _visited = [];
    private readonly Func<FieldNode, OutputField, bool> _isWanted;

    private ReachedFields(GraphQLSchema schema, DocumentNode document, Func<FieldNode, OutputField, bool> isWanted)
    {
        _schema = schema;
        _isWanted = isWanted;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether there is a field of some kind. The search ends with the first one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="operation">The operation, of a valid document.</param>
    /// <param name="isWanted">Asked for every field of every object type that it can stand on.</param>
    public static bool Any(GraphQLSchema schema, CompiledOperation operation, Func<FieldNode, OutputField, bool> isWanted) =>
        new ReachedFields(schema, operation.Document, isWanted).IsIn(operation.Definition.SelectionSet, operation.Root.Type);

    private bool IsIn(SelectionSetNode set, NamedType type) =>
        _visited.Add((set, type)) && set.Selections.Any(selection => selection switch
        {
            FieldNode field => IsIn(field, type),
            InlineFragmentNode fragment => IsIn(fragment.SelectionSet, TypeOf(fragment.TypeCondition, type)),
            FragmentSpreadNode spread => IsIn(_fragments[spread.Name.Value]),
            _ => true,
        });

    private bool IsIn(FragmentDefinitionNode fragment) => IsIn(fragment.SelectionSet, TypeOf(fragment.TypeCondition, null!)); // It has one.

    private bool IsIn(FieldNode node, NamedType type)
    {
        foreach (var possible in _schema.GetPossibleTypes(type))
        {
            if (!_schema.TryGetField(possible, node.Name.Value, out var field))
            {
                continue; // A fragment on another type.
            }

            if (_isWanted(node, field) || (node.SelectionSet is { } set && IsIn(set, field.Type.NamedType())))
            {
                return true;
            }
        }

        return false;
    }

    private NamedType TypeOf(NamedTypeNode? condition, NamedType current) =>
        condition is null ? current : _schema.GetType<NamedType>(condition.Name.Value);
}
