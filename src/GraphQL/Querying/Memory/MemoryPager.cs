using PyDotOrg.GraphQL.Querying.Paging;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Memory;

/// <summary>Cuts pages out of a list in memory; the cursor of an item is its index.</summary>
internal static class MemoryPager
{
    /// <summary>The page of a connection (Relay cursor connections specification, EdgesToReturn).</summary>
    /// <exception cref="GraphQLException">A cursor is no index.</exception>
    public static Connection<T> ToConnection<T>(IReadOnlyList<T> items, ConnectionRequest request)
    {
        var start = request.After is null ? 0 : (int)Math.Min(Index("after", request.After) + 1L, items.Count);
        var end = request.Before is null ? items.Count : Math.Clamp(Index("before", request.Before), start, items.Count);
        if (request.IsBackward)
        {
            start = Math.Max(start, end - request.Size);
        }
        else
        {
            end = (int)Math.Min(end, (long)start + request.Size);
        }

        var edges = new Edge<T>[end - start];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge<T>(items[start + i], IndexCursor.Format(start + i));
        }

        var page = new PageInfo(end < items.Count, start > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(edges, page, () => ValueTask.FromResult(items.Count));
    }

    /// <summary>The part of a collection segment.</summary>
    public static CollectionSegment<T> ToSegment<T>(IReadOnlyList<T> items, SegmentRequest request)
    {
        var start = Math.Min(request.Skip, items.Count);
        var end = (int)Math.Min((long)start + request.Take, items.Count);
        var part = new T[end - start];
        for (var i = 0; i < part.Length; i++)
        {
            part[i] = items[start + i];
        }

        return new CollectionSegment<T>(
            part, new CollectionSegmentInfo(end < items.Count, request.Skip > 0), () => ValueTask.FromResult(items.Count));
    }

    private static int Index(string argument, string cursor) =>
        IndexCursor.TryParse(cursor, out var index) ? index : throw PageErrors.InvalidCursor(argument, cursor);
}
