namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>One answer after the first.</summary>
internal sealed class Payload
{
    private readonly Dictionary<ItemStream, PayloadEntry> _items = [];

    /// <summary>The parts that clients are now told of.</summary>
    public List<PendingPart> Pending { get; } = [];

    /// <summary>Values.</summary>
    public List<PayloadEntry> Entries { get; } = [];

    /// <summary>The parts that are complete, or why they never will be.</summary>
    public List<(PendingPart Part, IReadOnlyList<GraphQLError>? Errors)> Completed { get; } = [];

    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Pending.Count + Entries.Count + Completed.Count == 0;

    /// <summary>Adds the fields of a fragment.</summary>
    /// <param name="fragment">The fragment to name: of those that clients wait for, the one nearest to the fields.</param>
    /// <param name="fields">The fields.</param>
    public void Add(DeferredFragment fragment, DeferredFields fields) =>
        Entries.Add(new PayloadEntry(fragment, [.. fields.Path.Skip(fragment.Path.Count)], 0) { Branches = { fields.Branch! } }); // It ran.

    /// <summary>Adds an item of a list.</summary>
    public void Add(ItemStream stream, Branch item)
    {
        if (!_items.TryGetValue(stream, out var entry))
        {
            _items[stream] = entry = new PayloadEntry(stream, [], stream.Delivered - 1);
            Entries.Add(entry);
        }

        entry.Branches.Add(item);
        stream.Taken++;
    }

    /// <summary>Gives back what the values hold; they have been written.</summary>
    public void Close()
    {
        foreach (var entry in Entries)
        {
            entry.Branches.ForEach(static branch => branch.Close());
        }

        foreach (var stream in _items.Keys)
        {
            stream.Taken = 0;
        }
    }
}

/// <summary>A value of a <see cref="Payload"/>.</summary>
/// <param name="Part">What it belongs to.</param>
/// <param name="SubPath">The path from there.</param>
/// <param name="First">The position of the first item; 0 for fields.</param>
internal sealed record PayloadEntry(PendingPart Part, IReadOnlyList<object> SubPath, int First)
{
    /// <summary>The value of the fields, or each item.</summary>
    public List<Branch> Branches { get; } = [];
}
