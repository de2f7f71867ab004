using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Text.Json;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.CostAnalysis.Types;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>The root fields for searching.</summary>
[QueryType]
internal static class SearchQueries
{
    private const int LongestBeginning = 100;
    private const int MostSuggestions = 10;
    private const int DefaultHits = 10;
    private const int MostHits = 1000;

    /// <summary>
    /// What everybody may read that has all the words of a query: jobs, events, entries of blogs and pages, the best first.
    /// Words are found in other forms, too ("jobs" in "job"); what stands together without a space, such as "3.13", is found
    /// only together. No sign has a meaning of its own.
    /// </summary>
    /// <param name="query">The words, 1 to 500 characters.</param>
    /// <param name="indexes">Where to look; everywhere when not given.</param>
    /// <param name="filters">Attributes and the values that they must have, such as <c>{ remote: true, job_types: "full-time" }</c>. Jobs have content_type, status, remote, job_types; events content_type, status, tags, start_date, end_date; blogs content_type, author, published; pages content_type, status, tags; all of them created and modified. What lacks an attribute is not found.</param>
    /// <param name="paging">The page.</param>
    /// <param name="runner">Searches.</param>
    /// <param name="cancellation">Gives up.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Search)]
    [UsePaging(IncludeTotalCount = true, AllowBackwardPagination = false)]
    [ReadsIndex]
    public static async Task<Connection<SearchHit>> GetSearchAsync(
        [LengthInCharacters(1, SearchInput.LongestQuery)] string query,
        IReadOnlyList<SearchIndex>? indexes,
        [SearchFilters, GraphQLType("Any")] JsonElement? filters,
        PagingArguments paging,
        SearchRunner runner,
        CancellationToken cancellation)
    {
        var (skip, take) = (SearchCursor.Behind(paging.After), paging.First!.Value); // Paging fills in the default.
        var page = await runner.FindAsync(runner.Read(query, indexes, filters), skip, take + 1, cancellation);
        var edges = page.Hits.Take(take).Select((hit, i) => new Edge<SearchHit>(hit, SearchCursor.Format(skip + i))).ToList();
        return new Connection<SearchHit>(
            edges,
            new PageInfo(page.Found > take, skip > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor),
            async () => await runner.CountAsync(page.Request, cancellation));
    }

    /// <summary>The same for clients that count rows instead of keeping cursors.</summary>
    /// <param name="search">What is searched for.</param>
    /// <param name="runner">Searches.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="skip">How many hits are left out before the first one.</param>
    /// <param name="take">How many hits are wanted, at most 1000.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Search)]
    [ListSize(AssumedSize = MostHits, SlicingArguments = ["take"], SlicingArgumentDefaultValue = DefaultHits, SizedFields = ["hits"], RequireOneSlicingArgument = false)]
    [ReadsIndex]
    public static async Task<SearchResult> GetSearchOffsetAsync(
        SearchInput search,
        SearchRunner runner,
        CancellationToken cancellation,
        [Range(0, int.MaxValue)] int skip = 0,
        [Range(0, MostHits)] int take = DefaultHits)
    {
        var start = Stopwatch.GetTimestamp();
        var page = await runner.FindAsync(runner.Read(search.Query, search.Indexes, search.Filters), skip, take, cancellation);
        page.Input = search;
        return new SearchResult(page, runner, (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds)
        {
            Query = search.Query,
            Offset = skip,
            Limit = take,
        };
    }

    /// <summary>Titles that begin with what was typed so far, then titles that have it within.</summary>
    /// <param name="query">What was typed so far, 1 to 100 characters; the last word may be typed half.</param>
    /// <param name="runner">Searches.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <param name="first">How many are wanted, 1 to 10.</param>
    /// <param name="skip">How many are left out before the first one.</param>
    [RateLimit(RateLimitTier.Medium)]
    [ListSize(AssumedSize = MostSuggestions, SlicingArguments = ["first"], SlicingArgumentDefaultValue = 5, RequireOneSlicingArgument = false)]
    [ReadsIndex]
    public static async Task<IReadOnlyList<SearchSuggestion>> GetAutocompleteAsync(
        [LengthInCharacters(1, LongestBeginning)] string query,
        SearchRunner runner,
        CancellationToken cancellation,
        [Range(1, MostSuggestions)] int first = 5,
        [Range(0, int.MaxValue)] int skip = 0)
    {
        var hits = await runner.SuggestAsync(query, skip, first, cancellation);
        return [.. hits.Select(hit => new SearchSuggestion(hit.Uuid, hit.Title, hit.Url, hit.Type))];
    }
}
