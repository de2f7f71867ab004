using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>The fragments of a document and who spreads them.</summary>
internal sealed class FragmentIndex
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, List<FragmentSpreadNode>> _spreads = [];

    public FragmentIndex(DocumentNode document)
    {
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            if (document.Definitions[index] is FragmentDefinitionNode fragment)
            {
                // Of several fragments with one name the last one counts, as in the reference implementation.
                _fragments[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The fragment of that name; null when there is none.</summary>
    public FragmentDefinitionNode? Find(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>
    /// Every spread below a definition, its own fragments not followed: those of a selection set in their order, then
    /// those of its last nested selection set. The reference implementation finds cycles in this order.
    /// </summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsOf(ExecutableDefinitionNode definition)
    {
        if (!_spreads.TryGetValue(definition, out var spreads))
        {
            _spreads[definition] = spreads = CollectSpreads(definition.SelectionSet);
        }

        return spreads;
    }

    /// <summary>
    /// Adds every fragment that a definition spreads, directly or through others and each only once, to
    /// <paramref name="reached"/>; those that are in it already are not followed again.
    /// </summary>
    /// <returns>How many steps it took.</returns>
    public int AddReferenced(ExecutableDefinitionNode definition, OrderedFragments reached)
    {
        var steps = AddSpreadsOf(definition, reached);
        for (var next = reached.Followed; next < reached.Count; next++)
        {
            steps += AddSpreadsOf(reached[next], reached);
        }

        reached.Followed = reached.Count;
        return steps;
    }

    /// <summary>
    /// Every fragment behind those that it spreads; in a cycle one of them has to come first. Done with a stack of its own:
    /// a chain of fragments may be longer than the thread's stack.
    /// </summary>
    public List<FragmentDefinitionNode> InDependencyOrder()
    {
        var ordered = new List<FragmentDefinitionNode>(_fragments.Count);
        var seen = new HashSet<FragmentDefinitionNode>(_fragments.Count);
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        foreach (var start in _fragments.Values)
        {
            if (seen.Add(start))
            {
                open.Push((start, 0));
            }

            while (open.TryPop(out var frame))
            {
                var spreads = SpreadsOf(frame.Fragment);
                if (frame.Next == spreads.Count)
                {
                    ordered.Add(frame.Fragment);
                    continue;
                }

                open.Push((frame.Fragment, frame.Next + 1));
                if (Find(spreads[frame.Next].Name.Value) is { } next && seen.Add(next))
                {
                    open.Push((next, 0));
                }
            }
        }

        return ordered;
    }

    private int AddSpreadsOf(ExecutableDefinitionNode definition, OrderedFragments reached)
    {
        var spreads = SpreadsOf(definition);
        for (var index = 0; index < spreads.Count; index++)
        {
            if (Find(spreads[index].Name.Value) is { } fragment)
            {
                reached.Add(fragment);
            }
        }

        return spreads.Count + 1;
    }

    private static List<FragmentSpreadNode> CollectSpreads(SelectionSetNode root)
    {
        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>();
        open.Push(root);
        while (open.TryPop(out var set))
        {
            for (var index = 0; index < set.Selections.Count; index++)
            {
                switch (set.Selections[index])
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } nested }:
                        open.Push(nested);
                        break;
                    case InlineFragmentNode fragment:
                        open.Push(fragment.SelectionSet);
                        break;
                }
            }
        }

        return spreads;
    }
}
