namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>Splits the collected fields of an object into those that come with the object and those that come later.</summary>
internal sealed class FieldSplit
{
    private readonly DeferUsage[] _around;
    private readonly Fields _here = new([]);
    private readonly List<Fields> _later = [];

    private FieldSplit(DeferUsage[] around) => _around = around;

    /// <summary>The fields that come with the object.</summary>
    public List<List<ConditionalNode>> Here => _here.All;

    /// <summary>The fields that come later, with the fragments that they belong to.</summary>
    public IEnumerable<(DeferUsage[] Usages, List<List<ConditionalNode>> Fields)> Later => _later.Select(fields => (fields.Usages, fields.All));

    /// <summary>Splits fields.</summary>
    /// <param name="fields">The fields by response name.</param>
    /// <param name="around">The fragments that the object itself comes with; empty when it is not deferred.</param>
    /// <param name="format">
    /// Whether a field is executed once for all fragments that have it (the proposal's BuildExecutionPlan), or once for each.
    /// </param>
    public static FieldSplit Of(List<List<ConditionalNode>> fields, DeferUsage[] around, IncrementalDeliveryFormat format)
    {
        var split = new FieldSplit(around);
        foreach (var nodes in fields)
        {
            if (format == IncrementalDeliveryFormat.Version02)
            {
                split.At(UsagesOf(nodes)).All.Add(nodes);
                continue;
            }

            foreach (var node in nodes)
            {
                split.At(node.Defer is { } usage ? [usage] : []).Add(node);
            }
        }

        return split;
    }

    /// <summary>
    /// The fragments that a field belongs to. One that is asked for outside of them too comes without delay; inner fragments
    /// add nothing to outer ones.
    /// </summary>
    private static DeferUsage[] UsagesOf(List<ConditionalNode> nodes)
    {
        var usages = new List<DeferUsage>();
        foreach (var node in nodes)
        {
            if (node.Defer is not { } usage)
            {
                return [];
            }

            if (!usages.Contains(usage))
            {
                usages.Add(usage);
            }
        }

        return usages.Count == 1 ? [usages[0]] : [.. usages.Where(usage => !HasOuter(usage, usages))];
    }

    private static bool HasOuter(DeferUsage usage, List<DeferUsage> usages)
    {
        for (var outer = usage.Parent; outer is not null; outer = outer.Parent)
        {
            if (usages.Contains(outer))
            {
                return true;
            }
        }

        return false;
    }

    private Fields At(DeferUsage[] usages)
    {
        if (AreSame(usages, _around))
        {
            return _here;
        }

        var known = _later.Find(fields => AreSame(fields.Usages, usages));
        if (known is null)
        {
            _later.Add(known = new Fields(usages));
        }

        return known;
    }

    private static bool AreSame(DeferUsage[] first, DeferUsage[] second) =>
        first.Length == second.Length && Array.TrueForAll(first, usage => Array.IndexOf(second, usage) >= 0);

    private sealed class Fields(DeferUsage[] usages)
    {
        public DeferUsage[] Usages => usages;

        public List<List<ConditionalNode>> All { get; } = [];

        public void Add(ConditionalNode node)
        {
            var name = node.Node.ResponseName;
            var known = All.Find(nodes => string.Equals(nodes[0].Node.ResponseName, name, StringComparison.Ordinal));
            if (known is null)
            {
                All.Add(known = []);
            }

            known.Add(node);
        }
    }
}
