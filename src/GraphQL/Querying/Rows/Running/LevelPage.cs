using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Levels;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Querying.Rows.Running;

/// <summary>The part of each list that the arguments ask for, whatever the kind of paging.</summary>
/// <param name="Limit">Which part the statement gives.</param>
/// <param name="Size">The most rows of a list.</param>
/// <param name="Skip">The rows left out before.</param>
/// <param name="Request">The page of a connection; default for others.</param>
internal readonly record struct LevelPage(StatementLimit Limit, int Size, int Skip, ConnectionRequest Request)
{
    /// <summary>Reads the arguments.</summary>
    /// <exception cref="GraphQLException">A number is missing, negative or too large.</exception>
    public static LevelPage Read(LevelRequest request)
    {
        var byParent = request.HasParents && !request.HasSingleParent;
        switch (request.Pipeline)
        {
            case { Paging: PagingKind.Cursor } pipeline:
                var page = ConnectionRequest.Read(request.Context, pipeline.PagingOptions);
                return new LevelPage(byParent ? StatementLimit.TakeByParent : StatementLimit.Take, page.Size, 0, page);
            case { Paging: PagingKind.Offset } pipeline:
                var segment = SegmentRequest.Read(request.Context, pipeline.PagingOptions);
                var limit = !byParent ? StatementLimit.SkipTake
                    : segment.Skip > 0 ? StatementLimit.SkipTakeByParent
                    : StatementLimit.TakeByParent;
                return new LevelPage(limit, segment.Take, segment.Skip, default);
            case { Cardinality: not Cardinality.Many }:
                return new LevelPage(byParent ? StatementLimit.TakeByParent : StatementLimit.Take, 1, 0, default);
            default:
                return new LevelPage(StatementLimit.None, request.NodeKey is null ? int.MaxValue : 1, 0, default);
        }
    }

    /// <summary>What the level shows of the rows.</summary>
    public LevelWindow Window => new(
        Size,
        Request.IsBackward,
        HasBefore: Request.After is not null || Skip > 0,
        HasBehind: Request.Before is not null);

    /// <summary>The most rows that are read of a list.</summary>
    /// <param name="needsMore">Whether one row more tells if the list goes on.</param>
    public int Take(bool needsMore) => Size == int.MaxValue || !needsMore ? Size : Size + 1;
}
