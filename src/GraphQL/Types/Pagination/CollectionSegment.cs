namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>A part of a list, found by skipping items.</summary>
public abstract class CollectionSegment
{
    private protected CollectionSegment(CollectionSegmentInfo pageInfo, Func<ValueTask<int>>? totalCount)
    {
        PageInfo = pageInfo;
        TotalCount = totalCount;
    }

    /// <summary>The items, an <see cref="IReadOnlyList{T}"/> of their type.</summary>
    public abstract IEnumerable<object?> AllItems { get; }

    /// <summary>What there is before and after the segment.</summary>
    public CollectionSegmentInfo PageInfo { get; }

    /// <summary>Counts the whole list; asked only when the count is selected. Null when nobody can tell.</summary>
    public Func<ValueTask<int>>? TotalCount { get; }
}

/// <summary>A part of a list of items of one type, as resolvers make it themselves.</summary>
/// <typeparam name="T">The item.</typeparam>
/// <param name="items">The items.</param>
/// <param name="pageInfo">What there is before and after the segment.</param>
/// <param name="totalCount">Counts the whole list; asked only when the count is selected. Null when nobody can tell.</param>
public sealed class CollectionSegment<T>(
    IReadOnlyList<T> items, CollectionSegmentInfo pageInfo, Func<ValueTask<int>>? totalCount = null)
    : CollectionSegment(pageInfo, totalCount)
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items { get; } = items;

    /// <inheritdoc/>
    public override IEnumerable<object?> AllItems => Items as IEnumerable<object?> ?? Items.Cast<object?>();
}

/// <summary>What there is before and after a segment.</summary>
/// <param name="HasNextPage">Whether there are items after the segment.</param>
/// <param name="HasPreviousPage">Whether there are items before the segment.</param>
public sealed record CollectionSegmentInfo(bool HasNextPage, bool HasPreviousPage);
