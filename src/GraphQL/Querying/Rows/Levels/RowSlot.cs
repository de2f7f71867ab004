namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <summary>Where the JSON of a row stands in its level's buffer. A row has one slot for each template.</summary>
internal struct RowSlot
{
    /// <summary>The first byte.</summary>
    public int Start;

    /// <summary>The byte behind the last one.</summary>
    public int End;

    /// <summary>The first of its open places among those of the level.</summary>
    public int FirstPlace;

    /// <summary>Whether null stands for the row.</summary>
    public bool IsNull;
}

/// <summary>A row in its list.</summary>
internal struct RowLink
{
    /// <summary>The list, by its position in the level.</summary>
    public int Bucket;

    /// <summary>The row's number in its list, in the order of reading.</summary>
    public int Position;

    /// <summary>The row behind this one; -1 when there is none.</summary>
    public int Next;
}

/// <summary>A place that a row leaves open.</summary>
internal struct RowGap
{
    /// <summary>The byte before which the value belongs; -1 when its object is missing.</summary>
    public int Offset;

    /// <summary>The list in the child level that belongs there.</summary>
    public int Bucket;

    /// <summary>Whether null stands there, or for the object that begins there.</summary>
    public bool IsNull;

    /// <summary>The value of a field in memory; null until it is known.</summary>
    public Execution.Results.ResultNode? Value;
}

/// <summary>One list of a level.</summary>
internal struct RowBucket
{
    /// <summary>The first row; -1 when there is none.</summary>
    public int First;

    /// <summary>The last row; -1 when there is none.</summary>
    public int Last;

    /// <summary>The number of rows.</summary>
    public int Count;

    /// <summary>Whether there are more rows in the direction of reading.</summary>
    public bool HasMore;

    /// <summary>The number of elements of the whole list.</summary>
    public long TotalCount;

    /// <summary>Where the cursor of the first row that was read stands in the level's cursors.</summary>
    public CursorRange FirstCursor;

    /// <summary>Where the cursor of the last row that was read stands in the level's cursors.</summary>
    public CursorRange LastCursor;

    /// <summary>Whether null stands for the whole list.</summary>
    public bool IsNull;

    /// <summary>The fields of the page that null stands for, bit by bit.</summary>
    public ulong NullMembers;
}

/// <summary>A part of the buffer of cursors.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">The number of bytes; 0 when there is no cursor.</param>
internal readonly record struct CursorRange(int Start, int Length);
