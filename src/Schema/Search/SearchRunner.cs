using System.Text.Json;
using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>Searches: reads what was typed, asks the index, and reads the rows that it names. A singleton.</summary>
/// <param name="index">The index.</param>
/// <param name="rows">Reads rows.</param>
internal sealed class SearchRunner(FullTextIndex index, SearchRows rows)
{
    /// <summary>Nobody reads suggestions beyond these; there are none.</summary>
    private const int MostSkipped = 1000;

    private static readonly SearchIndex[] All = Enum.GetValues<SearchIndex>();

    /// <summary>Reads what a client searches for.</summary>
    /// <param name="query">What was typed.</param>
    /// <param name="indexes">Where; null for everywhere.</param>
    /// <param name="filters">An object of attributes and their values; null for none.</param>
    public SearchRequest Read(string query, IReadOnlyList<SearchIndex>? indexes, JsonElement? filters) =>
        new(SearchWords.Read(query), indexes is null ? All : [.. indexes.Distinct()], rows.Everybody.Today) { Filters = SearchFiltersAttribute.Read(filters) };

    /// <summary>Reads a page of hits. When nothing fits, words that are but a slip away from known ones are corrected.</summary>
    public async Task<SearchPage> FindAsync(SearchRequest request, int skip, int take, CancellationToken cancellation)
    {
        var matches = await index.FindAsync(request, skip, take, cancellation);
        var isCorrected = false;
        if (matches.Count == 0 && !request.Words.IsEmpty
            && (skip == 0 || await index.CountAsync(request, cancellation) == 0)
            && await index.CorrectAsync(request.Words, cancellation) is { } corrected)
        {
            isCorrected = true;
            request = request with { Words = corrected };
            matches = await index.FindAsync(request, skip, take, cancellation);
        }

        return await SearchPage.ReadAsync(request, isCorrected, matches, rows, cancellation);
    }

    /// <summary>Counts the rows that fit.</summary>
    public Task<int> CountAsync(SearchRequest request, CancellationToken cancellation) => index.CountAsync(request, cancellation);

    /// <summary>Reads what may be meant by what was typed so far.</summary>
    public async Task<IReadOnlyList<SearchHit>> SuggestAsync(string query, int skip, int take, CancellationToken cancellation)
    {
        if (skip > MostSkipped)
        {
            return [];
        }

        var words = SearchWords.Read(query, withCommonWords: true);
        var matches = (await index.SuggestAsync(words, rows.Everybody.Today, skip + take, cancellation)).Skip(skip).ToList();
        var request = new SearchRequest(words, All, rows.Everybody.Today);
        return (await SearchPage.ReadAsync(request, isCorrected: false, matches, rows, cancellation)).Hits;
    }
}
