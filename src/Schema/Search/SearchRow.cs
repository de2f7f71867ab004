namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A row that was found.</summary>
internal abstract class SearchedRow
{
    public Guid Id { get; init; }

    /// <summary>Whether everybody sees the row.</summary>
    public bool IsVisible { get; init; }
}

/// <summary>What a hit shows of its row, whatever its kind.</summary>
internal sealed class SearchRow : SearchedRow
{
    public required string Title { get; init; }

    /// <summary>A path of the site, or an address elsewhere.</summary>
    public required string Url { get; init; }

    /// <summary>The beginning of what describes the row; null or empty when nothing does.</summary>
    public string? Description { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime UpdatedAt { get; init; }

    public required ISearchSubject Subject { get; init; }
}

/// <summary>The texts of a row in which words are shown.</summary>
internal sealed class SearchTexts : SearchedRow
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Content { get; init; }
}
