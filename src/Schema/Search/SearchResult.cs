using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>A part of what a search has found, for clients that count rows.</summary>
/// <param name="page">The hits.</param>
/// <param name="runner">Counts.</param>
/// <param name="milliseconds">How long the search took.</param>
[ObjectType]
internal sealed class SearchResult(SearchPage page, SearchRunner runner, int milliseconds)
{
    /// <summary>The hits, the best first.</summary>
    public IReadOnlyList<SearchHit> Hits => page.Hits;

    /// <summary>What was typed.</summary>
    public required string Query { get; init; }

    /// <summary>The words that were searched for instead because nothing fits those that were typed; null when they were not changed.</summary>
    public string? CorrectedQuery => page.CorrectedQuery;

    /// <summary>How many hits were left out before the first one.</summary>
    public int Offset { get; init; }

    /// <summary>How many hits were asked for.</summary>
    public int Limit { get; init; }

    /// <summary>How long it took to find the hits, in milliseconds.</summary>
    public int ProcessingTimeMs => milliseconds;

    /// <summary>How many rows fit.</summary>
    public Task<int> GetTotalAsync(CancellationToken cancellation) => runner.CountAsync(page.Request, cancellation);
}
