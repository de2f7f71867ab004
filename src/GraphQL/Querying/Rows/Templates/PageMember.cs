using PyDotOrg.GraphQL.Execution.Plan;

namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>A selected field of a connection, of a segment or of their page information.</summary>
internal sealed class PageMember
{
    /// <summary>What stands there.</summary>
    public required PageMemberKind Kind { get; init; }

    /// <summary>The field.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The template of the rows, by its position, where rows stand there; -1 elsewhere.</summary>
    public int Face { get; init; } = -1;

    /// <summary>The selected fields, where an object stands there; empty elsewhere.</summary>
    public PageMember[] Members { get; init; } = [];

    /// <summary>The JSON, where it is always the same; empty elsewhere.</summary>
    public byte[] Json { get; init; } = [];
}

/// <summary>What stands at a field of a page.</summary>
internal enum PageMemberKind
{
    /// <summary>The same for every page: the type's name.</summary>
    Literal,

    /// <summary>The rows, with or without cursors.</summary>
    Rows,

    /// <summary>The page information.</summary>
    PageInfo,

    /// <summary>The number of elements of the whole list.</summary>
    TotalCount,

    /// <summary>Whether there are elements behind the page.</summary>
    HasNextPage,

    /// <summary>Whether there are elements before the page.</summary>
    HasPreviousPage,

    /// <summary>The cursor of the first element.</summary>
    StartCursor,

    /// <summary>The cursor of the last element.</summary>
    EndCursor,
}
