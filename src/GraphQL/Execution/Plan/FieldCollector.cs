using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>
/// CollectFields (specification, section 6.3.2) for one object type, for all values of the variables at once: what
/// depends on a variable is collected with its condition.
/// </summary>
/// <param name="scope">The operation.</param>
/// <param name="type">The object type.</param>
/// <param name="splits">Whether it matters which fields come later.</param>
internal sealed class FieldCollector(CollectionScope scope, ObjectType type, bool splits = false)
{
    /// <summary>
    /// A selection set may collect no more fields and fragments. Without conditions no document that is small enough to be
    /// parsed comes near; with them a fragment counts once for each of its conditions, of which there may be very many.
    /// </summary>
    public const int MaxSteps = 50_000;

    private int _steps;
    private int _count;
    private readonly Dictionary<string, List<ConditionalNode>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<(string Fragment, IncludeCondition Condition, DirectiveNode? Defer)> _visited = [];
    private List<DeferUsage>? _usages;

    /// <summary>The fields by response name, in the order in which the names came first.</summary>
    public List<List<ConditionalNode>> Fields { get; } = [];

    /// <summary>The deferred fragments that begin here, outer ones first.</summary>
    public IReadOnlyList<DeferUsage> Usages => _usages ?? [];

    /// <summary>Collects the fields of a selection set.</summary>
    /// <param name="set">The selection set.</param>
    /// <param name="outer">The conditions around it.</param>
    /// <param name="around">The deferred fragment around it; null when there is none.</param>
    /// <exception cref="GraphQLException">There are too many of them.</exception>
    public void Collect(SelectionSetNode set, IncludeCondition outer, DeferUsage? around = null)
    {
        for (var i = 0; i < set.Selections.Count; i++)
        {
            if (++_steps > MaxSteps)
            {
                throw new GraphQLException(Messages.TooManyConditionalFields(type));
            }

            var selection = set.Selections[i];
            var condition = outer;
            if (scope.Conditions.TryAdd(selection.Directives, ref condition) && MayHold(ref condition))
            {
                Collect(selection, condition, around);
            }
        }
    }

    /// <summary>Whether a condition may hold; where the variables are known already, it holds always or never.</summary>
    private bool MayHold(ref IncludeCondition condition)
    {
        if (scope.Flags is not { } flags)
        {
            return true;
        }

        var holds = condition.Holds(flags);
        condition = IncludeCondition.Always;
        return holds;
    }

    private void Collect(SelectionNode selection, IncludeCondition condition, DeferUsage? around)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field, condition, around);
                break;
            case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition):
                Collect(inline.SelectionSet, condition, Begin(UsageOf(inline, around)) ?? around);
                break;
            case FragmentSpreadNode spread when scope.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                Collect(spread, fragment, condition, around);
                break;
            default:
                break;
        }
    }

    private void Collect(FragmentSpreadNode spread, FragmentDefinitionNode fragment, IncludeCondition condition, DeferUsage? around)
    {
        // A fragment whose fields come at once adds nothing when they come later, too.
        var usage = UsageOf(spread, around);
        var defer = (usage ?? around)?.Directive;
        if ((defer is null || !_visited.Contains((spread.Name.Value, condition, null)))
            && _visited.Add((spread.Name.Value, condition, defer))
            && Applies(fragment.TypeCondition))
        {
            Collect(fragment.SelectionSet, condition, Begin(usage) ?? around);
        }
    }

    /// <summary>The deferred fragment that a selection is; null when it comes with what is around it.</summary>
    private DeferUsage? UsageOf(SelectionNode selection, DeferUsage? around) =>
        splits
        && IncrementalDirectives.Find(selection.Directives, IncrementalDirectives.Defer) is { } directive
        && scope.Conditions.Counts(directive, scope.Flags ?? 0)
            ? new DeferUsage(directive, (IncrementalDirectives.FindArgument(directive, "label") as StringValueNode)?.Value, around)
            : null;

    private DeferUsage? Begin(DeferUsage? usage)
    {
        if (usage is not null)
        {
            (_usages ??= []).Add(usage);
        }

        return usage;
    }

    private void Add(FieldNode field, IncludeCondition condition, DeferUsage? around)
    {
        if (!_byName.TryGetValue(field.ResponseName, out var nodes))
        {
            _byName.Add(field.ResponseName, nodes = []);
            Fields.Add(nodes);
        }

        nodes.Add(new ConditionalNode(field, condition, _count++, around));
    }

    /// <summary>DoesFragmentTypeApply (section 6.3.2).</summary>
    private bool Applies(NamedTypeNode condition) =>
        scope.Schema.TryGetType(condition.Name.Value, out var named) && scope.Schema.IsPossibleType(named, type);
}
