using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Schema.Blogs.Fetching;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Blogs.Fetching;

/// <summary>Reading other sites' feeds (contract: REST, section 7.9).</summary>
public sealed class FeedMutationTests
{
    private const string Fetch = "fetchFeed { feedFetch { entriesProcessed entriesAdded failure } }";

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Entries_are_kept_once_changed_when_they_change_and_made_safe(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        var (id, uuid) = await AddAsync(editors, $"{site.Address}/feed");
        await using var listener = await editors.ListenAsync(null, "subscription { blogEntryAdded { guid } }");
        site.Feed = Rss(
            Item("g-1", "One", "https://blog.example/1", "<p onclick='x()'>Text <script>alert(1)</script><a href='javascript:x()'>a</a></p>"),
            Item("g-2", "Two", "https://blog.example/2", "x"));

        Assert.Equal("""{"entriesProcessed":2,"entriesAdded":2,"failure":null}""", await editors.SendAsync(editors.Staff, Fetch, new { id }));
        Assert.Equal("""{"entriesProcessed":2,"entriesAdded":0,"failure":null}""", await editors.SendAsync(editors.Staff, Fetch, new { id }));
        site.Feed = Rss(Item("g-1", "One", "https://blog.example/1", "New"), Item("other", "Two again", "https://blog.example/2", "x"));
        Assert.Equal("""{"entriesProcessed":2,"entriesAdded":0,"failure":null}""", await editors.SendAsync(editors.Staff, Fetch, new { id }));

        await using var db = editors.Server.Database.CreateContext();
        var entries = await db.BlogEntries.Where(entry => entry.FeedId == uuid).OrderBy(entry => entry.Url).ToListAsync();
        Assert.Equal(
            ["g-1 One https://blog.example/1 New New 2", "g-2 Two again https://blog.example/2 x x 2"],
            entries.Select(static entry => $"{entry.Guid} {entry.Title} {entry.Url} {entry.Summary} {entry.Content} {entry.RowVersion}"));
        Assert.Equal(new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc), entries[0].PubDate);
        Assert.Equal(editors.Server.Clock.Now.UtcDateTime, (await db.Feeds.SingleAsync(feed => feed.Id == uuid)).LastFetched);
        Assert.Equal("""{"data":{"blogEntryAdded":{"guid":"g-1"}}}""", await Editors.HearAsync(listener));
        Assert.Equal("""{"data":{"blogEntryAdded":{"guid":"g-2"}}}""", await Editors.HearAsync(listener));
        Assert.True(Editors.IsSilent(listener));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Texts_are_cleaned_and_cut_and_what_cannot_be_kept_is_left_out(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        var (id, uuid) = await AddAsync(editors, $"{site.Address}/feed");
        site.Feed = Rss(
            Item("g-1", new string('t', 600), "https://blog.example/1", "<p onclick='x()'>Text <script>alert(1)</script><a href='javascript:x()'>a</a></p>"),
            Item("g-2", "", "https://blog.example/2", ""),
            Item("g-3", "Ahead", "https://blog.example/3", "x", "Fri, 20 Nov 2099 10:00:00 GMT"),
            Item(new string('g', 600), "Long name", "https://blog.example/4", "x"),
            Item("g-5", "Long address", "https://blog.example/" + new string('u', 1000), "x"));

        Assert.Equal("""{"entriesProcessed":3,"entriesAdded":3,"failure":null}""", await editors.SendAsync(editors.Staff, Fetch, new { id }));

        await using var db = editors.Server.Database.CreateContext();
        var entries = await db.BlogEntries.Where(entry => entry.FeedId == uuid).OrderBy(entry => entry.Url).ToListAsync();
        Assert.Equal([$"{new string('t', 497)}...", "https://blog.example/2", "Ahead"], entries.Select(static entry => entry.Title));
        Assert.Equal("Text a", entries[0].Summary);
        Assert.DoesNotContain("script", entries[0].Content, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", entries[0].Content, StringComparison.Ordinal);
        Assert.Equal((null, null), (entries[1].Summary, entries[1].Content));
        Assert.Equal(editors.Server.Clock.Now.UtcDateTime, entries[2].PubDate);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_feed_does_not_change_the_entries_of_another(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        var (first, uuid) = await AddAsync(editors, $"{site.Address}/feed");
        var (second, _) = await AddAsync(editors, $"{site.Address}/moved");
        site.Feed = Rss(Item("shared", "Mine", "https://blog.example/1", "x"));
        await editors.SendAsync(editors.Staff, Fetch, new { id = first });
        site.Feed = Rss(Item("shared", "Taken", "https://evil.example/1", "x"), Item("own", "Own", "https://evil.example/2", "x"));

        Assert.Equal("""{"entriesProcessed":1,"entriesAdded":1,"failure":null}""", await editors.SendAsync(editors.Staff, Fetch, new { id = second }));

        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal("Mine", (await db.BlogEntries.SingleAsync(entry => entry.FeedId == uuid)).Title);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Fetching_at_once_keeps_each_entry_once(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        var (id, uuid) = await AddAsync(editors, $"{site.Address}/feed");
        site.Feed = Rss([.. Enumerable.Range(0, 20).Select(number => Item($"g-{number}", "T", $"https://blog.example/{number}", "x"))]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => editors.SendAsync(editors.Staff, Fetch, new { id }))));

        Assert.All(answers, static answer => Assert.StartsWith("""{"entriesProcessed":20,""", answer, StringComparison.Ordinal));
        await using var db = editors.Server.Database.CreateContext();
        Assert.Equal(20, await db.BlogEntries.CountAsync(entry => entry.FeedId == uuid));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task It_is_told_why_a_feed_could_not_be_read_and_who_may_ask(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        site.Feed = "<html/>";
        var (page, _) = await AddAsync(editors, $"{site.Address}/feed");
        var (nothing, _) = await AddAsync(editors, $"{site.Address}/nothing");
        var (unreachable, _) = await AddAsync(editors, "http://10.0.0.1/feed");
        var (inactive, uuid) = await AddAsync(editors, $"{site.Address}/feed?inactive");
        await using var db = editors.Server.Database.CreateContext();
        await db.Feeds.Where(feed => feed.Id == uuid).ExecuteUpdateAsync(set => set.SetProperty(feed => feed.IsActive, false));

        Assert.Equal("""{"entriesProcessed":0,"entriesAdded":0,"failure":"NOT_A_FEED"}""", await editors.SendAsync(editors.Staff, Fetch, new { id = page }));
        Assert.Equal("""{"entriesProcessed":0,"entriesAdded":0,"failure":"REFUSED"}""", await editors.SendAsync(editors.Staff, Fetch, new { id = nothing }));
        Assert.Equal("""{"entriesProcessed":0,"entriesAdded":0,"failure":"UNREACHABLE"}""", await editors.SendAsync(editors.Staff, Fetch, new { id = unreachable }));
        Assert.Equal("""{"entriesProcessed":0,"entriesAdded":0,"failure":"INACTIVE"}""", await editors.SendAsync(editors.Staff, Fetch, new { id = inactive }));
        Assert.Equal("NotFoundError: There is no feed with this id.", await editors.SendAsync(editors.Staff, Fetch, new { id = Editors.GlobalId<Feed>(Guid.Empty) }));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await editors.SendAsync(editors.Member, Fetch, new { id = page }));
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await editors.SendAsync(null, Fetch, new { id = page }));
    }

    [Fact]
    public async Task Nothing_is_called_unless_it_is_switched_on()
    {
        await using var editors = await Editors.ServeAsync(DatabaseProvider.Sqlite);
        var (id, _) = await AddAsync(editors, "https://blog.example/feed");

        Assert.Equal("SwitchedOffError: This server does not read feeds.", await editors.SendAsync(editors.Staff, Fetch, new { id }));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Feeds_are_read_again_after_an_hour_whether_that_works_or_not(DatabaseProvider provider)
    {
        await using var site = await FeedSite.StartAsync();
        await using var editors = await ServeAsync(provider);
        await using var db = editors.Server.Database.CreateContext();
        await db.Feeds.ExecuteUpdateAsync(set => set.SetProperty(feed => feed.IsActive, false));
        await AddAsync(editors, $"{site.Address}/feed");
        var work = editors.Server.Service<IEnumerable<IScheduledWork>>().OfType<FeedWork>().Single();
        site.Feed = Rss(Item("g-1", "One", "https://blog.example/1", "x"));
        Assert.Equal((1, 0, 1), (await work.RunAsync(default), await work.RunAsync(default), site.Requests.Count));

        site.Feed = "not a feed";
        editors.Server.Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal((0, 0, 2), (await work.RunAsync(default), await work.RunAsync(default), site.Requests.Count));

        site.Feed = Rss(Item("g-1", "One", "https://blog.example/1", "x"), Item("g-2", "Two", "https://blog.example/2", "x"));
        editors.Server.Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal((1, 0, 3), (await work.RunAsync(default), await work.RunAsync(default), site.Requests.Count));
    }

    private static Task<Editors> ServeAsync(DatabaseProvider provider) => Editors.ServeAsync(provider, static services => services
        .Configure<FeedOptions>(static options => options.Fetching = true)
        .AddSingleton(static provider => new FeedClient(new FeedOptions { Fetching = true }, TimeProvider.System, IPAddress.IsLoopback)));

    private static async Task<(string Id, Guid Uuid)> AddAsync(Editors editors, string address)
    {
        await using var db = editors.Server.Database.CreateContext();
        var feed = new Feed { Name = "A blog", WebsiteUrl = "https://blog.example/", FeedUrl = address };
        db.Add(feed);
        await db.SaveChangesAsync();
        return (Editors.GlobalId<Feed>(feed.Id), feed.Id);
    }

    private static string Rss(params string[] items) => $"<rss version=\"2.0\"><channel>{string.Concat(items)}</channel></rss>";

    private static string Item(string guid, string title, string link, string html, string date = "Fri, 20 Nov 2026 10:00:00 GMT") =>
        $"<item><guid isPermaLink=\"false\">{guid}</guid><title>{title}</title><link>{link}</link><pubDate>{date}</pubDate><description><![CDATA[{html}]]></description></item>";
}
