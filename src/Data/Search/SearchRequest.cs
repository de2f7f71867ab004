namespace PyDotOrg.Graph.Data.Search;

/// <summary>What is searched for, and among what.</summary>
/// <param name="Words">The words, all of which a row must have.</param>
/// <param name="Kinds">Of which kinds the rows are; each once.</param>
/// <param name="Today">The day of the search in UTC; jobs whose last day has passed are not found.</param>
public sealed record SearchRequest(SearchWords Words, IReadOnlyList<SearchIndex> Kinds, DateOnly Today)
{
    /// <summary>What else the rows must be like, all at once; a kind that has no such attribute contributes nothing.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];
}

/// <summary>An attribute and the value that it must have.</summary>
/// <param name="Attribute">A name of rest-v1.md 8.7, such as <c>job_types</c>.</param>
/// <param name="Value">Its text: true, false, an instant, a day, or any other.</param>
public sealed record SearchFilter(string Attribute, string Value);
