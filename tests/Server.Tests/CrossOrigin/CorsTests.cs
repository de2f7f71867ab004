using PyDotOrg.Graph.Server.Tests.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.CrossOrigin;

/// <summary>What pages of other origins may do (contract: REST, section 1.6).</summary>
public sealed class CorsTests
{
    private const string Exposed =
        "ETag, Link, Location, Retry-After, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-API-Version, "
        + "X-API-Deprecated, X-API-Sunset-Date, X-API-Notice, X-Request-Id, X-Total-Count";

    private const string Headers =
        "Accept, Authorization, Content-Type, If-None-Match, If-Modified-Since, X-API-Key, X-CSRFToken, X-Request-Id";

    [Theory]
    [InlineData("GET", "/api/v1/releases", null)]
    [InlineData("GET", "/api/v1/releases", "https://elsewhere.example")]
    [InlineData("GET", "/api/v1/nothing", "https://elsewhere.example")]
    [InlineData("POST", "/api/v1/os", "https://elsewhere.example")]
    [InlineData("OPTIONS", "/api/v1/os", null)]
    [InlineData("GET", "/api/health", null)]
    [InlineData("GET", "/graphql?query={__typename}", "https://elsewhere.example")]
    public async Task Every_answer_may_be_read_by_every_page_without_cookies(string method, string path, string? origin)
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.SendAsync(method, path, null, origin is null ? [] : [("Origin", origin)]);

        Assert.Equal(("*", "", Exposed), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Access-Control-Allow-Credentials"), answer.Header("Access-Control-Expose-Headers")));
        Assert.DoesNotContain("Origin", answer.Headers.Vary);
    }

    [Theory]
    [InlineData("/api/v1/releases", Headers)]
    [InlineData("/api/v1/nothing", Headers)]
    [InlineData("/graphql", Headers + ", GraphQL-Preflight, GraphQL-Cost")]
    public async Task A_browser_may_ask_first_and_is_not_counted(string path, string headers)
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.SendAsync(
            "OPTIONS", path, null, ("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "PATCH"), ("Access-Control-Request-Headers", "authorization"));

        Assert.Equal((204, "*", ""), ((int)answer.StatusCode, answer.Header("Access-Control-Allow-Origin"), answer.Limits()));
        Assert.Equal("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS", answer.Header("Access-Control-Allow-Methods"));
        Assert.Equal((headers, "600"), (answer.Header("Access-Control-Allow-Headers"), answer.Header("Access-Control-Max-Age")));
    }

    [Fact]
    public async Task Pages_of_configured_origins_may_send_cookies()
    {
        await using var server = await LimitedServer.StartAsync("--Cors:Origins:0=https://www.python.org/");
        (string? Origin, string Allowed, string Credentials)[] pages =
        [
            ("https://www.python.org", "https://www.python.org", "true"),
            ("http://www.python.org", "*", ""),
            ("https://www.python.org.elsewhere.example", "*", ""),
            ("null", "*", ""),
            (null, "*", ""),
        ];

        foreach (var (origin, allowed, credentials) in pages)
        {
            using var answer = await server.SendAsync("GET", "/api/v1/releases", null, origin is null ? [] : [("Origin", origin)]);

            Assert.Equal((allowed, credentials), (answer.Header("Access-Control-Allow-Origin"), answer.Header("Access-Control-Allow-Credentials")));
            Assert.Contains("Origin", answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task Other_addresses_are_not_for_other_pages()
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.SendAsync("GET", "/", null, ("Origin", "https://elsewhere.example"));

        Assert.Equal("", answer.Header("Access-Control-Allow-Origin"));
    }
}
