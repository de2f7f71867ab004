using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>The entries that are kept already of those that a feed has.</summary>
internal sealed class KnownEntries
{
    private readonly Dictionary<string, BlogEntry> _byGuid;
    private readonly Dictionary<string, BlogEntry> _byUrl;
    private readonly HashSet<string> _foreign;

    private KnownEntries(List<BlogEntry> entries, List<string> guids, HashSet<string> foreign)
    {
        _byGuid = entries.ToDictionary(static entry => entry.Guid, StringComparer.Ordinal);
        _byUrl = entries.Where(entry => !guids.Contains(entry.Guid)).GroupBy(static entry => entry.Url, StringComparer.Ordinal).ToDictionary(static same => same.Key, static same => same.First(), StringComparer.Ordinal);
        _foreign = foreign;
    }

    /// <summary>Reads them, tracked.</summary>
    public static async Task<KnownEntries> ReadAsync(PyDotOrgDbContext db, Guid feed, List<FeedItem> items, CancellationToken cancellation)
    {
        var guids = items.ConvertAll(static item => item.Guid);
        var urls = items.ConvertAll(static item => item.Url.AbsoluteUri);
        var own = await db.BlogEntries.AsTracking().Where(entry => entry.FeedId == feed && (guids.Contains(entry.Guid) || urls.Contains(entry.Url)))
            .OrderBy(entry => entry.Id).ToListAsync(cancellation);
        var foreign = await db.BlogEntries.Where(entry => entry.FeedId != feed && guids.Contains(entry.Guid)).Select(entry => entry.Guid).ToListAsync(cancellation);
        return new KnownEntries(own, guids, [.. foreign]);
    }

    /// <summary>Whether no other feed has an entry of that name; one feed must not change those of another.</summary>
    public bool IsOfThisFeed(FeedItem item) => !_foreign.Contains(item.Guid);

    /// <summary>The entry; null when it is new. One that is found by its address is found once: the next with it is another.</summary>
    public BlogEntry? Find(FeedItem item)
    {
        if (_byGuid.TryGetValue(item.Guid, out var entry))
        {
            return entry;
        }

        return _byUrl.Remove(item.Url.AbsoluteUri, out var same) ? same : null;
    }
}
