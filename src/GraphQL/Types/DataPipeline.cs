namespace PyDotOrg.GraphQL.Types;

/// <summary>How many rows of a query a field wants.</summary>
public enum Cardinality
{
    /// <summary>All of them, or one page.</summary>
    Many,

    /// <summary>The first one, or null.</summary>
    FirstOrDefault,

    /// <summary>The only one, or null; several are an error (HC0022).</summary>
    SingleOrDefault,
}

/// <summary>The form in which pages are delivered.</summary>
public enum PagingKind
{
    /// <summary>No paging: the whole list.</summary>
    None,

    /// <summary>A connection with cursors (Relay cursor connections specification).</summary>
    Cursor,

    /// <summary>A collection segment with skip and take.</summary>
    Offset,
}

/// <summary>What the attributes UsePaging, UseFiltering, UseSorting ... ask for on one field.</summary>
public sealed record DataPipeline
{
    /// <summary>The CLR type of one row.</summary>
    public required Type ElementType { get; init; }

    /// <summary>The paging and its limits.</summary>
    public PagingKind Paging { get; init; }

    /// <summary>The limits of the paging; the defaults when the field sets none.</summary>
    public PagingOptions PagingOptions { get; init; } = new();

    /// <summary>How many rows are wanted.</summary>
    public Cardinality Cardinality { get; init; }

    /// <summary>Whether only the selected columns are to be read.</summary>
    public bool UsesProjection { get; init; }

    /// <summary>Whether the field takes the argument <c>where</c>.</summary>
    public bool UsesFiltering { get; init; }

    /// <summary>Whether the field takes the argument <c>order</c>.</summary>
    public bool UsesSorting { get; init; }
}

/// <summary>The limits of a paged field (contract: Hot Chocolate, sections 1.4 and 1.12).</summary>
public sealed record PagingOptions
{
    /// <summary>The items of a page when the client names no number.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The most items that a client may ask for at once.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>Whether clients may ask how many items there are in all.</summary>
    public bool IncludeTotalCount { get; set; }

    /// <summary>Whether clients may page backwards with <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get; set; } = true;

    /// <summary>Whether clients must give <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get; set; }

    /// <summary>Whether a connection is named after its field; otherwise after its nodes.</summary>
    public bool InferConnectionNameFromField { get; set; } = true;

    /// <summary>Whether connections have <c>nodes</c> beside <c>edges</c>.</summary>
    public bool IncludeNodesField { get; set; } = true;
}
