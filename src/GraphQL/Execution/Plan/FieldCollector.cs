using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// CollectFields (specification, section 6.3.2) for one object type, for all values of the variables at once: what
/// depends on a variable is collected with its condition.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="fragments">The fragments of the document.</param>
/// <param name="conditions">The variables of conditions.</param>
/// <param name="type">The object type.</param>
internal sealed class FieldCollector(
    GraphQLSchema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ConditionTable conditions, ObjectType type)
{
    /// <summary>
    /// A selection set may collect no more fields and fragments. Without conditions no document that is small enough to be
    /// parsed comes near; with them a fragment counts once for each of its conditions, of which there may be very many.
    /// </summary>
    public const int MaxSteps = 50_000;

    private int _steps;
    private int _count;
    private readonly Dictionary<string, List<ConditionalNode>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fragment, IncludeCondition Condition)> _visited = [];

    /// <summary>The fields by response name, in the order in which the names came first.</summary>
    public List<List<ConditionalNode>> Fields { get; } = [];

    /// <summary>Collects the fields of a selection set.</summary>
    /// <exception cref="GraphQLException">There are too many of them.</exception>
    public void Collect(SelectionSetNode set, IncludeCondition outer)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            if (++_steps > MaxSteps)
            {
                throw new GraphQLException(Messages.TooManyConditionalFields(type));
            }

            var selection = set.Selections[i];
            var condition = outer;
            if (conditions.TryAdd(selection.Directives, ref condition))
            {
                Collect(selection, condition);
            }
        }
    }

    private void Collect(SelectionNode selection, IncludeCondition condition)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field, condition);
                break;
            case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                Collect(inline.SelectionSet, condition);
                break;
            case FragmentSpreadNode spread
                when fragments.TryGetValue(spread.Name.Value, out var fragment)
                && _visited.Add((spread.Name.Value, condition)) && Applies(fragment.TypeCondition):
                Collect(fragment.SelectionSet, condition);
                break;
            default:
                break;
        }
    }

    private void Add(FieldNode field, IncludeCondition condition)
    {
        if (!_byName.TryGetValue(field.ResponseName, out var nodes))
        {
            _byName.Add(field.ResponseName, nodes = []);
            Fields.Add(nodes);
        }

        nodes.Add(new ConditionalNode(field, condition, _count++));
    }

    /// <summary>DoesFragmentTypeApply (section 6.3.2).</summary>
    private bool Applies(NamedTypeNode condition) =>
        schema.TryGetType(condition.Name.Value, out var named) && schema.IsPossibleType(named, type);
}
