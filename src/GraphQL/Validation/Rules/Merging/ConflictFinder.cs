using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Validation.Rules.Merging;

/// <summary>
/// FieldsInSetCanMerge of the specification. Each selection set is collected once, each pair of selection set and fragment
/// and each pair of fragments is compared once; what is left is paid from a budget, so that a document with thousands of
/// fields of one name ends in an error and not in minutes.
/// </summary>
internal sealed class ConflictFinder(ValidationContext context)
{
    private readonly Dictionary<SelectionSetNode, FieldSet> _sets = [];
    private readonly ComparedPairs<FieldSet, FragmentDefinitionNode> _setsWithFragments = new();
    private readonly ComparedPairs<FragmentDefinitionNode, FragmentDefinitionNode> _fragments = new();
    private int _remainingComparisons = context.Options.Limits.MaxFieldMergeComparisons;

    /// <summary>The conflicts of a selection set whose fields belong to a parent that is the same for all.</summary>
    public IReadOnlyList<FieldConflict> FindWithin(NamedType? parentType, SelectionSetNode set)
    {
        var fields = Collect(parentType, set);
        var conflicts = new Conflicts(context.Options.Limits.MaxErrors);
        foreach (var group in fields.Groups.Values)
        {
            for (var first = 0; first < group.Count - 1; first++)
            {
                for (var second = first + 1; second < group.Count; second++)
                {
                    conflicts.Add(Compare(group[first], group[second], areExclusive: false));
                    if (context.IsOver || conflicts.IsFull)
                    {
                        return conflicts.Found;
                    }
                }
            }
        }

        for (var first = 0; first < fields.Fragments.Count; first++)
        {
            CompareWithFragment(fields, fields.Fragments[first], areExclusive: false, conflicts);
            for (var second = first + 1; second < fields.Fragments.Count; second++)
            {
                CompareFragments(fields.Fragments[first], fields.Fragments[second], areExclusive: false, conflicts);
            }
        }

        return conflicts.Found;
    }

    private FieldSet Collect(NamedType? parentType, SelectionSetNode set)
    {
        if (!_sets.TryGetValue(set, out var fields))
        {
            _sets[set] = fields = new FieldSet(context, parentType, set);
        }

        return fields;
    }

    private FieldSet Collect(FragmentDefinitionNode fragment) => Collect(context.FindType(fragment.TypeCondition), fragment.SelectionSet);

    private void CompareWithFragment(FieldSet fields, FragmentDefinitionNode fragment, bool areExclusive, Conflicts conflicts)
    {
        if (!Spend() || fields.Groups.Count == 0 || !_setsWithFragments.Add(fields, fragment, areExclusive))
        {
            return;
        }

        var others = Collect(fragment);
        if (ReferenceEquals(fields, others))
        {
            return;
        }

        CompareSets(fields, others, areExclusive, conflicts);
        foreach (var nested in others.Fragments)
        {
            CompareWithFragment(fields, nested, areExclusive, conflicts);
        }
    }

    private void CompareFragments(
        FragmentDefinitionNode first, FragmentDefinitionNode second, bool areExclusive, Conflicts conflicts)
    {
        if (!Spend() || ReferenceEquals(first, second) || !AddPair(first, second, areExclusive))
        {
            return;
        }

        var firstFields = Collect(first);
        var secondFields = Collect(second);
        CompareSets(firstFields, secondFields, areExclusive, conflicts);
        foreach (var nested in secondFields.Fragments)
        {
            CompareFragments(first, nested, areExclusive, conflicts);
        }

        foreach (var nested in firstFields.Fragments)
        {
            CompareFragments(nested, second, areExclusive, conflicts);
        }
    }

    /// <summary>The order of two fragments does not matter; that of their places in the text is as good as any.</summary>
    private bool AddPair(FragmentDefinitionNode first, FragmentDefinitionNode second, bool areExclusive) =>
        first.Location.Start <= second.Location.Start
            ? _fragments.Add(first, second, areExclusive)
            : _fragments.Add(second, first, areExclusive);

    private void CompareSets(FieldSet first, FieldSet second, bool areExclusive, Conflicts conflicts)
    {
        foreach (var (responseName, fields) in first.Groups)
        {
            if (!Spend())
            {
                return;
            }

            if (!second.Groups.TryGetValue(responseName, out var others))
            {
                continue;
            }

            foreach (var field in fields)
            {
                foreach (var other in others)
                {
                    conflicts.Add(Compare(field, other, areExclusive));
                    if (context.IsOver || conflicts.IsFull)
                    {
                        return;
                    }
                }
            }
        }
    }

    private FieldConflict? Compare(FieldEntry first, FieldEntry second, bool areExclusive)
    {
        if (!Spend() || IsSameLeaf(first, second))
        {
            return null;
        }

        areExclusive |= !ReferenceEquals(first.ParentType, second.ParentType)
            && first.ParentType is ObjectType
            && second.ParentType is ObjectType;
        if (FindReason(first, second, areExclusive) is { } reason)
        {
            return new FieldConflict(first.Node.ResponseName, reason, first, second);
        }

        if (first.Node.SelectionSet is not { } firstSet || second.Node.SelectionSet is not { } secondSet)
        {
            return null;
        }

        var conflicts = CompareSubfields(
            Collect(first.Definition?.Type.NamedType(), firstSet), Collect(second.Definition?.Type.NamedType(), secondSet), areExclusive);
        return conflicts.Found.Count == 0 ? null : FieldConflict.OfSubfields(first, second, conflicts.Found);
    }

    private Conflicts CompareSubfields(FieldSet first, FieldSet second, bool areExclusive)
    {
        var conflicts = new Conflicts(FieldConflict.MaxNodes - 1);
        CompareSets(first, second, areExclusive, conflicts);
        foreach (var fragment in second.Fragments)
        {
            CompareWithFragment(first, fragment, areExclusive, conflicts);
        }

        foreach (var fragment in first.Fragments)
        {
            CompareWithFragment(second, fragment, areExclusive, conflicts);
        }

        foreach (var fragment in first.Fragments)
        {
            foreach (var other in second.Fragments)
            {
                CompareFragments(fragment, other, areExclusive, conflicts);
            }
        }

        return conflicts;
    }

    private static bool IsSameLeaf(FieldEntry first, FieldEntry second) =>
        first.IsSimple
        && second.IsSimple
        && first.Node.Name.Value == second.Node.Name.Value
        && Equals(first.Definition?.Type, second.Definition?.Type);

    private static string? FindReason(FieldEntry first, FieldEntry second, bool areExclusive)
    {
        if (!areExclusive)
        {
            if (first.Node.Name.Value != second.Node.Name.Value)
            {
                return Messages.DifferentFields(first.Node.Name.Value, second.Node.Name.Value);
            }

            if (first.ArgumentsKey != second.ArgumentsKey)
            {
                return Messages.DifferingArguments;
            }
        }

        if (first.Stream is not null || second.Stream is not null)
        {
            return Messages.OverlappingStreams(AreEqual(first.Stream, second.Stream));
        }

        return first.Definition?.Type is { } firstType && second.Definition?.Type is { } secondType && DoTypesConflict(firstType, secondType)
            ? Messages.ConflictingTypes(firstType, secondType)
            : null;
    }

    private static bool AreEqual(DirectiveNode? first, DirectiveNode? second) =>
        first is not null && second is not null && ArgumentKey.Of(first.Arguments) == ArgumentKey.Of(second.Arguments);

    /// <summary>SameResponseShape of the specification, without the subfields.</summary>
    private static bool DoTypesConflict(IType first, IType second) => (first, second) switch
    {
        (NonNullType a, NonNullType b) => DoTypesConflict(a.InnerType, b.InnerType),
        (NonNullType, _) or (_, NonNullType) => true,
        (ListType a, ListType b) => DoTypesConflict(a.ElementType, b.ElementType),
        (ListType, _) or (_, ListType) => true,
        _ => (first.IsLeaf() || second.IsLeaf()) && !ReferenceEquals(first, second),
    };

    /// <summary>Pays for one comparison. Comparisons nest as deeply as fragments do, so the thread's stack is a budget, too.</summary>
    private bool Spend()
    {
        if (!context.IsOver && (--_remainingComparisons < 0 || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            context.Abort(ErrorBuilder.New()
                .SetMessage(Messages.TooManyFieldComparisons(context.Options.Limits.MaxFieldMergeComparisons))
                .SetCode(ErrorCodes.Execution.FieldMergeBudgetExceeded));
        }

        return !context.IsOver;
    }

    /// <summary>Conflicts up to a number and one more; what comes behind would not be told and is not looked for.</summary>
    private sealed class Conflicts(int limit)
    {
        public List<FieldConflict> Found { get; } = [];

        public bool IsFull => Found.Count > limit;

        public void Add(FieldConflict? conflict)
        {
            if (conflict is not null && !IsFull)
            {
                Found.Add(conflict);
            }
        }
    }
}
