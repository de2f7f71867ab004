using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>The further items of one list. They are executed beside each other and delivered in their order.</summary>
/// <param name="label">The label; null when it has none.</param>
/// <param name="path">The path of the list.</param>
/// <param name="source">The items.</param>
internal sealed class ItemStream(string? label, IReadOnlyList<object> path, ItemSource source) : PendingPart(label, path)
{
    /// <summary>Items of one stream that are asked for before the client has taken those before them.</summary>
    private const int MaxAhead = 100;

    private readonly Queue<Branch> _branches = new();
    private int _next = source.First.Count;

    /// <summary>The field as its items see it.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The type of an item.</summary>
    public required IType ItemType { get; init; }

    /// <summary>The request for the next item, when it has to be waited for; null otherwise.</summary>
    public Task<bool>? Moving { get; set; }

    /// <summary>Why there are no more items; null when there are just no more.</summary>
    public IReadOnlyList<GraphQLError>? Failure { get; private set; }

    /// <summary>Whether all items were asked for.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>The position of the next item to deliver.</summary>
    public int Delivered { get; private set; } = source.First.Count;

    /// <summary>The items of the answer that is being made.</summary>
    public int Taken { get; set; }

    /// <summary>Whether another item may be asked for.</summary>
    public bool CanAsk => !IsEnded && _branches.Count + Taken < MaxAhead;

    /// <summary>Whether all items were delivered.</summary>
    public bool IsDone => IsEnded && _branches.Count == 0;

    /// <summary>Asks for the next item.</summary>
    public ValueTask<bool> MoveNextAsync() => source.MoveNextAsync();

    /// <summary>There are no more items.</summary>
    public void End(IReadOnlyList<GraphQLError>? failure)
    {
        IsEnded = true;
        Failure = failure;
    }

    /// <summary>Takes the run of the item that was asked for.</summary>
    /// <param name="begin">Begins it, given the item and its path.</param>
    public void Add(Func<ItemStream, object?, IReadOnlyList<object>, Branch> begin) =>
        _branches.Enqueue(begin(this, source.Current, [.. Path, _next++]));

    /// <summary>The next item in the order of the list; null while it is not there.</summary>
    public Branch? TryDeliver()
    {
        if (!_branches.TryPeek(out var branch) || !branch.IsDone)
        {
            return null;
        }

        Delivered += branch.HasFailed ? 0 : 1;
        return _branches.Dequeue();
    }

    /// <summary>Asks for no more items and drops those on the way.</summary>
    public void Close()
    {
        IsEnded = true;
        source.Close();
        while (_branches.TryDequeue(out var branch))
        {
            branch.Drop();
        }
    }
}
