using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Rest.Tests.Trust;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

/// <summary>What answers say about keeping them, and what comes back when a client has them already (contract rest-v1, section 4).</summary>
[Collection(TrustTests.Name)]
public sealed class CacheHeaderTests(TrustServer server)
{
    private const string Vary = "Accept, Accept-Encoding, Authorization, Cookie, X-API-Key";
    private const string VaryOfLists = $"{Vary}, Prefer";

    [Theory]
    [InlineData("/api/v1/os", 300)]
    [InlineData("/api/v1/job-types", 300)]
    [InlineData("/api/v1/job-categories", 300)]
    [InlineData("/api/v1/calendars", 300)]
    [InlineData("/api/v1/event-categories", 300)]
    [InlineData("/api/v1/event-locations", 300)]
    [InlineData("/api/v1/sponsorship-levels", 300)]
    [InlineData("/api/v1/success-stories/categories", 300)]
    [InlineData("/api/v1/feed-aggregates", 300)]
    [InlineData("/api/v1/related-blogs", 300)]
    [InlineData("/api/v1/pages", 300)]
    [InlineData("/api/pages", 300)]
    [InlineData("/api/v1/images", 300)]
    [InlineData("/api/v1/documents", 300)]
    [InlineData("/api/v1/minutes", 300)]
    [InlineData("/api/v1/work-groups", 300)]
    [InlineData("/api/v1/releases", 60)]
    [InlineData("/api/v1/releases.rss", 60)]
    [InlineData("/api/v1/jobs", 60)]
    [InlineData("/api/v1/events", 60)]
    [InlineData("/api/v1/event-occurrences", 60)]
    [InlineData("/api/v1/sponsors", 60)]
    [InlineData("/api/v1/sponsorships", 60)]
    [InlineData("/api/v1/feeds", 60)]
    [InlineData("/api/blogs", 60)]
    [InlineData("/api/v1/blog-entries", 60)]
    [InlineData("/api/v1/success-stories", 60)]
    [InlineData("/api/v1/community/posts", 60)]
    [InlineData("/api/v1/code-samples", 60)]
    [InlineData("/api/v1/elections", 60)]
    [InlineData("/api/v1/nominees", 60)]
    [InlineData("/api/v1/nominations", 60)]
    [InlineData("/api/v1/user-groups", 60)]
    [InlineData("/api/v1/users", 60)]
    [InlineData("/api/v1/banners", 60)]
    [InlineData("/api/v1/search?q=python", 30)]
    [InlineData("/api/v1/search/autocomplete?q=python", 30)]
    public async Task What_everybody_sees_may_be_kept(string path, int seconds)
    {
        var answer = await GetAsync(path);
        var again = await GetAsync(path);
        var vary = answer.Headers.ContainsKey("Link") ? VaryOfLists : Vary;
        var own = await GetAsync(path, Sender.Staff);

        Assert.Equal((200, $"public, max-age={seconds}", vary), (answer.Status, answer.Header("Cache-Control"), answer.Header("Vary")));
        Assert.Matches("^W/\"[0-9a-f]{16}\"$", answer.Header("ETag"));
        Assert.Equal((200, "no-cache, private", vary), (own.Status, own.Header("Cache-Control"), own.Header("Vary")));
        Assert.Matches("^W/\"[0-9a-f]{16}\"$", own.Header("ETag"));
        Assert.Equal("", answer.Header("Last-Modified"));
        Assert.Equal((200, "pydotorg; hit", answer.Body), (again.Status, again.Header("Cache-Status"), again.Body));
        Assert.Equal((answer.Header("ETag"), answer.Header("Cache-Control"), vary), (again.Header("ETag"), again.Header("Cache-Control"), again.Header("Vary")));
        Assert.Equal("pydotorg; fwd=bypass", own.Header("Cache-Status"));
    }

    [Theory]
    [InlineData("GET", "/api/v1/releases/none", 404)]
    [InlineData("GET", "/api/none", 404)]
    [InlineData("GET", "/api/v1/releases?limit=x", 400)]
    [InlineData("GET", "/api/auth/me", 401)]
    [InlineData("GET", "/api/v1/api-keys", 401)]
    [InlineData("GET", "/api/v1/memberships", 401)]
    [InlineData("GET", "/api/admin/config", 401)]
    [InlineData("POST", "/api/v1/jobs/search", 200)]
    [InlineData("POST", "/api/v1/releases", 401)]
    [InlineData("DELETE", "/api/v1/releases", 405)]
    public async Task Errors_writes_and_private_matters_are_not_kept(string method, string path, int status)
    {
        var answer = await server.SendAsync(Sender.Anonymous, method, path, method == "POST" ? "{}" : null);

        var vary = path.EndsWith("/search", StringComparison.Ordinal) ? VaryOfLists : Vary;
        Assert.Equal((status, "no-store", "", vary), (answer.Status, answer.Header("Cache-Control"), answer.Header("ETag"), answer.Header("Vary")));
    }

    [Theory]
    [InlineData("GET", "/api/v1/releases")]
    [InlineData("HEAD", "/api/v1/releases/")]
    [InlineData("GET", "/api/v1/os")]
    [InlineData("GET", "/api/v1/releases.atom")]
    [InlineData("GET", "/api/v1/")]
    public async Task Who_has_the_answer_is_told_that_it_has_not_changed(string method, string path)
    {
        var first = await GetAsync(path);
        var second = await server.SendAsync(Sender.Anonymous, method, path, null, ("If-None-Match", first.Header("ETag")));
        var other = await server.SendAsync(Sender.Anonymous, method, path, null, ("If-None-Match", "\"other\""));

        Assert.Equal((304, "", first.Header("ETag")), (second.Status, second.Body, second.Header("ETag")));
        Assert.Equal((first.Header("Cache-Control"), first.Header("Vary")), (second.Header("Cache-Control"), second.Header("Vary")));
        Assert.Equal((200, first.Header("ETag")), (other.Status, other.Header("ETag")));
    }

    [Fact]
    public async Task One_row_says_when_it_was_changed()
    {
        var release = server.Rows.Get<Release>(Place.Public);
        var address = $"/api/v1/releases/{release.Id}";
        var first = await GetAsync(address);
        var modified = release.UpdatedAt.ToString("r");

        Assert.Equal((200, modified), (first.Status, first.Header("Last-Modified")));
        Assert.Equal(release.RowVersion, first.Version);
        Assert.Equal(304, (await GetAsync(address, Sender.Anonymous, ("If-Modified-Since", modified))).Status);
        Assert.Equal(304, (await GetAsync(address, Sender.Staff, ("If-Modified-Since", modified))).Status);
        Assert.Equal(200, (await GetAsync(address, Sender.Anonymous, ("If-Modified-Since", release.UpdatedAt.AddSeconds(-1).ToString("r")))).Status);
        Assert.Equal(200, (await GetAsync(address, Sender.Anonymous, ("If-Modified-Since", modified), ("If-None-Match", "\"x\""))).Status);
        Assert.Equal(modified, (await GetAsync(address, Sender.Anonymous, ("If-None-Match", "*"))).Header("Last-Modified"));
    }

    [Fact]
    public async Task A_time_proves_nothing_where_other_rows_are_shown()
    {
        var job = server.Rows.Get<Data.Entities.Jobs.Job>(Place.Public);
        var answer = await GetAsync($"/api/v1/jobs/{job.Id}", Sender.Anonymous, ("If-Modified-Since", job.UpdatedAt.AddDays(1).ToString("r")));

        Assert.Equal((200, job.UpdatedAt.ToString("r")), (answer.Status, answer.Header("Last-Modified")));
    }

    private Task<WriteAnswer> GetAsync(string path, Sender? sender = null, params (string, string)[] headers) =>
        server.SendAsync(sender ?? Sender.Anonymous, "GET", path, null, headers);
}
