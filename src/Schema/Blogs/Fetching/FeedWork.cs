using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Reads feeds again whose last reading is long ago, where feeds are read at all.</summary>
/// <param name="contexts">The database.</param>
/// <param name="fetcher">Reads feeds.</param>
/// <param name="options">How often.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedWork(IDbContextFactory<PyDotOrgDbContext> contexts, FeedFetcher fetcher, IOptions<FeedOptions> options, TimeProvider time) : IScheduledWork
{
    /// <summary>Sites that are asked at once.</summary>
    private const int MaxAtOnce = 4;

    /// <summary>When a feed was tried last, by its id: one that cannot be read is not tried more often than others.</summary>
    private readonly Dictionary<Guid, DateTime> _tried = [];

    public string Name => "Feeds of other sites";

    public TimeSpan? Interval => TimeSpan.FromMinutes(1);

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (!fetcher.IsOn || options.Value.RefreshMinutes == 0)
        {
            return 0;
        }

        var now = time.GetMoment();
        var before = now - TimeSpan.FromMinutes(options.Value.RefreshMinutes);
        var added = 0;
        var due = await FindAsync(before, cancellation);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = MaxAtOnce, CancellationToken = cancellation }, async (id, stop) =>
        {
            if (await fetcher.FetchAsync(id, stop) is { } fetch)
            {
                Interlocked.Add(ref added, fetch.EntriesAdded);
            }
        });
        foreach (var id in due)
        {
            _tried[id] = now;
        }

        return added;
    }

    private async Task<List<Guid>> FindAsync(DateTime before, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var old = await db.Feeds.Where(feed => feed.IsActive && (feed.LastFetched == null || feed.LastFetched <= before))
            .OrderBy(feed => feed.LastFetched).ThenBy(feed => feed.Id).Select(feed => feed.Id).ToListAsync(cancellation);
        return old.FindAll(id => !_tried.TryGetValue(id, out var tried) || tried <= before);
    }
}
