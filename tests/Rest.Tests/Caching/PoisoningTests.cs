using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Rest.Tests.Trust;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

/// <summary>Nobody makes the server give somebody an answer to another question, or to another caller.</summary>
[Collection(TrustTests.Name)]
public sealed class PoisoningTests(TrustServer server)
{
    [Theory]
    [InlineData("/api/v1/os?limit=1&offset=0", "/api/v1/os?offset=0&limit=1")]
    [InlineData("/api/v1/os?limit=1", "/api/v1/os?LIMIT=1")]
    [InlineData("/api/v1/os?limit=1", "/api/v1/os?limit=%31")]
    [InlineData("/api/v1/os?limit=1", "/api/v1/os?limit=1&limit=2")]
    [InlineData("/api/v1/os?a=b%26limit=1", "/api/v1/os?a=b&limit=1")]
    [InlineData("/api/v1/os", "/api/v1/o%73")]
    [InlineData("/api/v1/os", "/api/v1/os/")]
    [InlineData("/api/v1/pages/path?path=about", "/api/v1/pages/by-path/about")]
    [InlineData("/api/v1/pages/by-path/a%2Fb", "/api/v1/pages/by-path/a/b")]
    [InlineData("/api/v1/os%3Flimit=1", "/api/v1/os?limit=1")]
    public async Task Addresses_get_the_answer_that_they_got_first(string one, string other)
    {
        var (first, second) = (await GetAsync(one), await GetAsync(other));

        Assert.Equal((first.Status, first.Body), Known(await GetAsync(one)));
        Assert.Equal((second.Status, second.Body), Known(await GetAsync(other)));
        Assert.Equal((first.Status, first.Body), Known(await GetAsync(one)));
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("X-Forwarded-Proto", "https")]
    [InlineData("X-Original-URL", "/api/v1/job-types")]
    [InlineData("X-Rewrite-URL", "/api/v1/job-types")]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("X-Method-Override", "POST")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Accept-Language", "xx")]
    [InlineData("Range", "bytes=0-1")]
    [InlineData("Cookie", "session_id=none")]
    [InlineData("Authorization", "Bearer none")]
    [InlineData("X-API-Key", "none")]
    public async Task What_a_header_says_does_not_stay_for_others(string name, string value)
    {
        var path = $"/api/v1/releases?q={Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(name + value))}&limit=2";
        var evil = await GetAsync(path, (name, value));
        var good = await GetAsync(path);
        var fresh = await GetAsync($"{path}&fresh={Guid.NewGuid()}");

        Assert.Equal((200, fresh.Body), Known(good));
        Assert.Equal(fresh.Header("ETag"), good.Header("ETag"));
        Assert.DoesNotContain("evil", good.Body + string.Join(' ', good.Headers.Values), StringComparison.Ordinal);
        Assert.Equal(200, evil.Status);
    }

    [Fact]
    public async Task Every_caller_gets_their_own_and_nobody_gets_it_after_them()
    {
        var draft = $"/api/v1/jobs/{server.Rows.Get<Job>(Place.Hidden).Id}";
        foreach (var path in new[] { draft, "/api/v1/jobs", "/api/v1/jobs?limit=1000", "/api/v1/users", "/api/v1/sponsors" })
        {
            var before = await GetAsync(path);
            var staff = await server.SendAsync(Sender.Staff, "GET", path);
            var owner = await server.SendAsync(Sender.Owner, "GET", path);
            var after = await GetAsync(path);
            var again = await server.SendAsync(Sender.Staff, "GET", path);

            Assert.Equal((before.Status, before.Body), Known(after));
            Assert.Equal((staff.Status, staff.Body), Known(again));
            Assert.Equal("pydotorg; fwd=bypass", staff.Header("Cache-Status"));
            Assert.Equal("pydotorg; fwd=bypass", owner.Header("Cache-Status"));
            Assert.DoesNotContain("hit", again.Header("Cache-Status"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("application/json", "*/*")]
    [InlineData("application/vnd.pydotorg.v1+json", "application/json")]
    [InlineData("application/problem+json", "application/json")]
    [InlineData("text/html", "application/json")]
    public async Task What_a_client_accepts_does_not_stay_for_others(string one, string other)
    {
        var path = $"/api/v1/os?accept={Uri.EscapeDataString(one + other)}";
        var (first, second) = (await GetAsync(path, ("Accept", one)), await GetAsync(path, ("Accept", other)));
        var apart = await GetAsync($"{path}x", ("Accept", other));

        Assert.Equal((apart.Status, apart.Body), Known(second));
        Assert.Equal(apart.Header("Content-Type"), second.Header("Content-Type"));
        Assert.Equal((first.Status, first.Body), Known(await GetAsync(path, ("Accept", one))));
    }

    [Fact]
    public async Task Errors_are_not_kept()
    {
        foreach (var path in new[] { "/api/v1/os/00000000-0000-0000-0000-000000000001", "/api/v1/os?limit=x", "/api/v1/none" })
        {
            await GetAsync(path);
            Assert.DoesNotContain("hit", (await GetAsync(path)).Header("Cache-Status"), StringComparison.Ordinal);
        }
    }

    private static (int, string) Known(WriteAnswer answer) => (answer.Status, answer.Body);

    private Task<WriteAnswer> GetAsync(string path, params (string, string)[] headers) => server.SendAsync(Sender.Anonymous, "GET", path, null, headers);
}
