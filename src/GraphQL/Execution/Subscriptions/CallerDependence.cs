using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>
/// Finds out whether the result of an operation may be another for another caller: whether any field that it can come to
/// has demands on the caller, or a resolver that sees more than its parent and its arguments. One walk over the document.
/// </summary>
internal sealed class CallerDependence
{
    private readonly GraphQLSchema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly HashSet<(SelectionSetNode, NamedType)> _visited = [];

    private CallerDependence(GraphQLSchema schema, DocumentNode document)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether another caller may get another result.</summary>
    public static bool Of(GraphQLSchema schema, CompiledOperation operation) =>
        new CallerDependence(schema, operation.Document).IsIn(operation.Definition.SelectionSet, operation.Root.Type);

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

            // Fields that no type declares are about the schema.
            if (field.DeclaringType is not null && field.Resolver is null or { DependsOnCaller: true } or { Authorization.Count: > 0 })
            {
                return true;
            }

            if (node.SelectionSet is { } set && IsIn(set, field.Type.NamedType()))
            {
                return true;
            }
        }

        return false;
    }

    private NamedType TypeOf(NamedTypeNode? condition, NamedType current) =>
        condition is null ? current : _schema.GetType<NamedType>(condition.Name.Value);
}
