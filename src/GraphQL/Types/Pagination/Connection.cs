namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>A page of a list with a cursor for each item (Relay cursor connections specification).</summary>
public abstract class Connection
{
    private protected Connection(PageInfo pageInfo, Func<ValueTask<int>>? totalCount)
    {
        PageInfo = pageInfo;
        TotalCount = totalCount;
    }

    /// <summary>The items with their cursors.</summary>
    public abstract IReadOnlyList<Edge> Edges { get; }

    /// <summary>What there is before and after the page.</summary>
    public PageInfo PageInfo { get; }

    /// <summary>Counts the whole list; asked only when the count is selected. Null when nobody can tell.</summary>
    public Func<ValueTask<int>>? TotalCount { get; }
}

/// <summary>A page of items of one type, as resolvers make it themselves.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="edges">The items with their cursors.</param>
/// <param name="pageInfo">What there is before and after the page.</param>
/// <param name="totalCount">Counts the whole list; asked only when the count is selected. Null when nobody can tell.</param>
public sealed class Connection<T>(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, Func<ValueTask<int>>? totalCount = null)
    : Connection(pageInfo, totalCount)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Edge> Edges { get; } = edges;
}
