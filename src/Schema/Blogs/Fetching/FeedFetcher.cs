using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Markup;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Reads a feed and keeps its entries, known by their names, else by their addresses.</summary>
internal sealed class FeedFetcher(
    IDbContextFactory<PyDotOrgDbContext> contexts, FeedClient client, IOptions<FeedOptions> options, Announcer announcer, TimeProvider time)
{
    /// <summary>A write that meets others is done anew so often.</summary>
    private const int MaxAttempts = 3;

    /// <summary>Characters of the text of an entry; what has more is kept without.</summary>
    private const int MaxContent = 500_000;

    /// <summary>Characters of the first words of an entry.</summary>
    private const int MaxSummary = 500;

    /// <summary>Whether feeds are read at all.</summary>
    public bool IsOn => options.Value.Fetching;

    /// <summary>Reads a feed.</summary>
    /// <returns>What came of it; null when there is no such feed.</returns>
    public async Task<FeedFetch?> FetchAsync(Guid id, CancellationToken cancellation)
    {
        var feed = await FindAsync(id, cancellation);
        if (feed is null or { IsActive: false })
        {
            return feed is null ? null : Failed(FeedFetchFailure.Inactive);
        }

        if (!Uri.TryCreate(feed.FeedUrl, UriKind.Absolute, out var address))
        {
            return Failed(FeedFetchFailure.Unreachable);
        }

        var download = await client.ReadAsync(address, cancellation);
        if (download.Failure is { } failure)
        {
            return Failed(failure);
        }

        return FeedParser.Read(download.Bytes, download.Address) is { } items
            ? await SaveAsync(id, [.. items.DistinctBy(static item => item.Guid).Take(options.Value.MaxEntries).Where(FitsIn).Select(Clean)], cancellation)
            : Failed(FeedFetchFailure.NotAFeed);
    }

    private static FeedFetch Failed(FeedFetchFailure failure) => new(0, 0, failure);

    private static bool FitsIn(FeedItem item) =>
        item.Guid.Length <= TextLimits.Url && item.Url.AbsoluteUri.Length <= TextLimits.LongUrl && !item.Guid.Any(char.IsControl);

    /// <summary>The entry as it is kept: its text safe, its title and first words without markup.</summary>
    private FeedItem Clean(FeedItem item)
    {
        var title = EntryText.Cut(EntryText.OneLine(item.Title), TextLimits.Title);
        var summary = EntryText.Cut(EntryText.Of(item.Summary ?? item.Content ?? ""), MaxSummary);
        var now = time.GetUtcNow().UtcDateTime;
        return item with
        {
            Title = title.Length > 0 ? title : item.Url.AbsoluteUri[..Math.Min(item.Url.AbsoluteUri.Length, TextLimits.Title)],
            PubDate = item.PubDate <= now ? WholeSeconds(item.PubDate.Value) : null, // What is dated ahead would stand above all others for long.
            Summary = summary.Length > 0 ? summary : null,
            Content = item.Content is { Length: <= MaxContent } html ? MarkupRenderer.ToHtml(html, MarkupType.Html) : null,
        };
    }

    private static DateTime WholeSeconds(DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));

    private async Task<Feed?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.Feeds.FirstOrDefaultAsync(feed => feed.Id == id, cancellation);
    }

    private async Task<FeedFetch?> SaveAsync(Guid id, List<FeedItem> items, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TrySaveAsync(id, items, cancellation);
            }
            catch (DbUpdateException exception) when (attempt < MaxAttempts && (exception is DbUpdateConcurrencyException || Refusal.IsTaken(exception)))
            {
                // Somebody has written an entry meanwhile; the next attempt sees it.
            }
        }
    }

    private async Task<FeedFetch?> TrySaveAsync(Guid id, List<FeedItem> items, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await WriteLock.TakeAsync(db, $"{nameof(FeedFetcher)} {id}", cancellation);
        if (await db.Feeds.AsTracking().FirstOrDefaultAsync(feed => feed.Id == id, cancellation) is not { } feed)
        {
            return null;
        }

        var known = await KnownEntries.ReadAsync(db, id, items, cancellation);
        List<BlogEntry> added = [];
        var kept = 0;
        foreach (var item in items.Where(known.IsOfThisFeed))
        {
            if (known.Find(item) is not { } entry)
            {
                entry = new BlogEntry { FeedId = id, Guid = item.Guid, PubDate = WholeSeconds(time.GetUtcNow().UtcDateTime) };
                added.Add(entry);
            }

            Take(item, entry);
            kept++;
        }

        db.AddRange(added);
        feed.LastFetched = WholeSeconds(time.GetUtcNow().UtcDateTime);
        await announcer.SaveAsync(db, [.. added.Select(static entry => new TopicChange(BlogEntrySubscriptions.Added, new RowChange(entry.Id)))], cancellation);
        return new FeedFetch(kept, added.Count, null);
    }

    private static void Take(FeedItem item, BlogEntry entry)
    {
        entry.Title = item.Title;
        entry.Url = item.Url.AbsoluteUri;
        entry.PubDate = item.PubDate ?? entry.PubDate;
        entry.Summary = item.Summary;
        entry.Content = item.Content;
    }
}
