using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Search;

/// <summary>
/// Reads the rows that a search has found by the rules that hold for them everywhere, as somebody without an account:
/// what is found is the same for everybody.
/// </summary>
/// <param name="contexts">Makes contexts: hits are read beside other fields of an operation.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class SearchRows(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider clock)
{
    private readonly ISearchSource[] _sources =
        [new JobSearchSource(), new EventSearchSource(), new BlogSearchSource(), new PageSearchSource()];

    /// <summary>Somebody without an account, now.</summary>
    public Caller Everybody => Caller.Everybody(clock.GetUtcNow().UtcDateTime);

    /// <summary>Reads what hits show of rows, by their ids.</summary>
    public Task<Dictionary<Guid, SearchRow>> ReadAsync(IReadOnlyList<SearchMatch> matches, CancellationToken cancellation) =>
        ReadAsync(matches, (source, db, ids) => source.ReadRowsAsync(db, Everybody, ids, cancellation), static row => row.Id);

    /// <summary>Reads the texts of rows, by their ids.</summary>
    public Task<Dictionary<Guid, SearchTexts>> ReadTextsAsync(IReadOnlyList<SearchMatch> matches, CancellationToken cancellation) =>
        ReadAsync(matches, (source, db, ids) => source.ReadTextsAsync(db, Everybody, ids, cancellation), static texts => texts.Id);

    private async Task<Dictionary<Guid, TRow>> ReadAsync<TRow>(
        IReadOnlyList<SearchMatch> matches, Func<ISearchSource, PyDotOrgDbContext, Guid[], Task<List<TRow>>> read, Func<TRow, Guid> id)
    {
        var rows = new Dictionary<Guid, TRow>(matches.Count);
        if (matches.Count == 0)
        {
            return rows;
        }

        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        foreach (var source in _sources)
        {
            Guid[] ids = [.. matches.Where(match => match.Kind == source.Kind).Select(match => match.RowId)];
            foreach (var row in ids.Length == 0 ? [] : await read(source, db, ids))
            {
                rows[id(row)] = row;
            }
        }

        return rows;
    }
}
