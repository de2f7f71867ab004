using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>The hits of one page of a search.</summary>
/// <param name="request">What was searched for in the end.</param>
/// <param name="rows">Reads rows.</param>
internal sealed class SearchPage(SearchRequest request, SearchRows rows)
{
    private readonly Lock _reading = new();
    private Task<Dictionary<Guid, SearchTexts>>? _texts;

    /// <summary>The hits, the best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    /// <summary>How many rows were found, be they visible or not; tells whether there may be more of them.</summary>
    public int Found { get; private init; }

    /// <summary>What was searched for in the end.</summary>
    public SearchRequest Request => request;

    /// <summary>What a client asked for that cannot choose fields; null for others.</summary>
    public SearchInput? Input { get; set; }

    /// <summary>Shows the words in texts.</summary>
    public Highlighter Highlighter { get; } = new(request.Words);

    /// <summary>The words that were searched for instead of those that were typed; null when they were not changed.</summary>
    public string? CorrectedQuery { get; private init; }

    private IReadOnlyList<SearchMatch> Matches { get; init; } = [];

    /// <summary>Reads the rows that were found.</summary>
    /// <param name="request">What was searched for in the end.</param>
    /// <param name="isCorrected">Whether that is not what was typed.</param>
    /// <param name="matches">What was found.</param>
    /// <param name="rows">Reads rows.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<SearchPage> ReadAsync(
        SearchRequest request, bool isCorrected, IReadOnlyList<SearchMatch> matches, SearchRows rows, CancellationToken cancellation)
    {
        var page = new SearchPage(request, rows)
        {
            Matches = matches,
            Found = matches.Count,
            CorrectedQuery = isCorrected ? request.Words.ToString() : null,
        };
        var read = await rows.ReadAsync(matches, cancellation);
        page.Hits = [.. matches.Where(match => read.ContainsKey(match.RowId)).Select(match => new SearchHit(read[match.RowId], match, page))];
        return page;
    }

    /// <summary>The texts of all hits, which are read when the first of them is asked for its own.</summary>
    public Task<Dictionary<Guid, SearchTexts>> GetTextsAsync(CancellationToken cancellation)
    {
        lock (_reading)
        {
            return _texts ??= rows.ReadTextsAsync(Matches, cancellation);
        }
    }
}
