namespace PyDotOrg.GraphQL.Querying.Rows.Templates;

/// <summary>How the rows of one list stand in the result.</summary>
internal sealed class PageTemplate
{
    /// <summary>The form.</summary>
    public required PageForm Form { get; init; }

    /// <summary>The selected fields of a connection or segment; empty for other forms.</summary>
    public PageMember[] Members { get; init; } = [];

    /// <summary>Whether the connection or segment is replaced by its only field.</summary>
    public bool IsLifted { get; init; }

    /// <summary>Whether rows are read at all: a count alone needs none.</summary>
    public bool NeedsRows { get; init; } = true;

    /// <summary>Whether one row more tells if the list goes on.</summary>
    public bool NeedsMore { get; init; }

    /// <summary>Whether the elements of the whole list are counted.</summary>
    public bool NeedsCount { get; init; }

    /// <summary>Whether the first and last cursors are wanted.</summary>
    public bool NeedsEnds { get; init; }
}

/// <summary>The forms of a list in a result.</summary>
internal enum PageForm
{
    /// <summary>An array of all rows.</summary>
    List,

    /// <summary>The only row, or null.</summary>
    Single,

    /// <summary>An object with a page of rows in its fields: a connection or a segment.</summary>
    Page,
}
