namespace PyDotOrg.GraphQL.Types.Pagination;

/// <summary>The fields of connections and segments that the engine itself fills; the <see cref="OutputField.Binding"/> of such fields.</summary>
public enum PagingField
{
    /// <summary><c>pageInfo</c> of a connection or segment.</summary>
    PageInfo,

    /// <summary><c>edges</c> of a connection.</summary>
    Edges,

    /// <summary><c>nodes</c> of a connection.</summary>
    Nodes,

    /// <summary><c>items</c> of a segment.</summary>
    Items,

    /// <summary><c>totalCount</c> of a connection or segment.</summary>
    TotalCount,

    /// <summary><c>cursor</c> of an edge.</summary>
    Cursor,

    /// <summary><c>node</c> of an edge.</summary>
    Node,

    /// <summary><c>hasNextPage</c> of a page's or segment's information.</summary>
    HasNextPage,

    /// <summary><c>hasPreviousPage</c> of a page's or segment's information.</summary>
    HasPreviousPage,

    /// <summary><c>startCursor</c> of a page's information.</summary>
    StartCursor,

    /// <summary><c>endCursor</c> of a page's information.</summary>
    EndCursor,
}
