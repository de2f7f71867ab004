using System.Net;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>What callers meet over HTTP (contract: REST, section 3).</summary>
public sealed class RateLimitTests
{
    private const long End = 1_767_225_660; // A minute after the time at which the clock of tests stands.

    [Fact]
    public async Task Every_limited_answer_says_what_is_left_whatever_its_status()
    {
        await using var server = await LimitedServer.StartAsync();
        (string Method, string Path, int Status, string Limits)[] requests =
        [
            ("GET", "/api/v1/releases", 200, $"120;w=60 120 119 {End}"),
            ("HEAD", "/api/v1/releases", 200, $"120;w=60 120 118 {End}"),
            ("GET", "/api/v1/releases?limit=x", 400, $"120;w=60 120 117 {End}"),
            ("GET", "/api/v1/releases/none", 404, $"120;w=60 120 116 {End}"),
            ("GET", "/api/v1/nothing", 404, $"120;w=60 120 115 {End}"),
            ("GET", "/api/v1/", 200, $"120;w=60 120 114 {End}"),
            ("GET", "/api/v1/memberships", 401, $"120;w=60 120 113 {End}"),
            ("GET", "/graphql?query={__typename}", 200, $"120;w=60 120 112 {End}"),
            ("GET", "/graphql/schema.graphql", 200, $"120;w=60 120 111 {End}"),
            ("GET", "/graphql?query={", 400, $"120;w=60 120 110 {End}"),
            ("PUT", "/graphql", 405, $"120;w=60 120 109 {End}"),
            ("GET", "/graphql?query={nothing}", 400, $"120;w=60 120 108 {End}"),
            ("POST", "/api/v1/os", 401, $"20;w=60 20 19 {End}"),
            ("DELETE", "/api/v1/", 405, $"20;w=60 20 18 {End}"),
            ("POST", "/api/v1/nothing", 404, $"20;w=60 20 17 {End}"),
            ("GET", "/api/v1/community/posts", 200, $"60;w=60 60 59 {End}"),
            ("GET", "/api/v1/search?q=x", 200, $"5;w=60 5 4 {End}"),
            ("GET", "/api/v1/search/autocomplete?q=x", 200, $"60;w=60 60 58 {End}"),
        ];

        foreach (var (method, path, status, limits) in requests)
        {
            using var answer = await server.SendAsync(method, path);

            Assert.Equal((path, status, limits), (path, (int)answer.StatusCode, answer.Limits()));
        }
    }

    [Theory]
    [InlineData("GET", "/api/v1/search?q=kept", null)]
    [InlineData("GET", "/graphql?query={search(query:%22kept%22){nodes{__typename}}}", null)]
    [InlineData("POST", "/graphql", """{"query":"{ search(query: \"kept\") { nodes { __typename } } }"}""")]
    public async Task Answers_that_are_there_already_count_as_any_other(string method, string path, string? json)
    {
        await using var server = await LimitedServer.StartAsync();
        foreach (var (left, origin) in new[] { (4, "pydotorg; fwd=uri-miss; stored"), (3, "pydotorg; hit"), (2, "pydotorg; hit"), (1, "pydotorg; hit"), (0, "pydotorg; hit") })
        {
            using var answer = await server.SendAsync(method, path, json);
            Assert.Equal((200, $"5;w=60 5 {left} {End}", origin), ((int)answer.StatusCode, answer.Limits(), answer.Header("Cache-Status")));
        }

        using var refused = await server.SendAsync(method, path, json);
        Assert.Equal((429, $"5;w=60 5 0 {End}", ""), ((int)refused.StatusCode, refused.Limits(), refused.Header("Cache-Status")));
    }

    [Theory]
    [InlineData("Memory")]
    [InlineData("Database")]
    public async Task What_is_over_the_limit_is_refused_until_the_window_ends(string store)
    {
        await using var server = await LimitedServer.StartAsync($"--RateLimiting:Store={store}");
        for (var sent = 0; sent < 5; sent++)
        {
            using var answer = await server.SendAsync("GET", "/api/v1/search?q=x");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        server.Time.Advance(TimeSpan.FromSeconds(15.2));
        using (var refused = await server.SendAsync("GET", "/api/v1/search?q=x"))
        {
            Assert.Equal((429, $"5;w=60 5 0 {End}", "45"), ((int)refused.StatusCode, refused.Limits(), refused.Header("Retry-After")));
            Assert.Equal("""{"detail":"Rate limit exceeded. Try again in 45 seconds.","status_code":429}""", await refused.Content.ReadAsStringAsync());
            Assert.Equal("application/json; charset=utf-8", refused.Content.Headers.ContentType?.ToString());
        }

        server.Time.Advance(TimeSpan.FromSeconds(44.8));
        using var again = await server.SendAsync("GET", "/api/v1/search?q=x");
        Assert.Equal((200, $"5;w=60 5 4 {End + 60}"), ((int)again.StatusCode, again.Limits()));
    }

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    public async Task GraphQL_is_refused_in_its_own_form(string accept, string type)
    {
        await using var server = await LimitedServer.StartAsync("--RateLimiting:Tiers:Low:Anonymous=1");
        using var first = await server.AskAsync("{ __typename }");
        using var refused = await server.AskAsync("{ __typename }", ("Accept", accept));

        Assert.Equal((429, $"1;w=60 1 0 {End}", "60"), ((int)refused.StatusCode, refused.Limits(), refused.Header("Retry-After")));
        Assert.Equal(
            """{"errors":[{"message":"Rate limit exceeded. Try again in 60 seconds.","extensions":{"code":"RATE_LIMITED","retryAfter":60}}]}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal(type, refused.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("{ node(id: \\\"x\\\") { id } }", 120)]
    [InlineData("{ node(id: \\\"x\\\") { ... on Job { slug } } }", 120)]
    [InlineData("{ node(id: \\\"x\\\") { ... on CommunityPost { slug } } }", 60)]
    [InlineData("{ nodes(ids: [\\\"x\\\"]) { ...f } } fragment f on CommunityPhoto { caption }", 60)]
    public async Task What_node_is_asked_for_counts_as_what_the_lookup_is_asked_for(string query, int limit)
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.AskAsync(query);

        Assert.Contains($"{limit};w=60", answer.Limits(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_surfaces_count_together()
    {
        await using var server = await LimitedServer.StartAsync("--RateLimiting:Tiers:Critical:Anonymous=2");
        using var rest = await server.SendAsync("POST", "/api/v1/search", """{"query":"x"}""");
        using var graphQL = await server.AskAsync("{ search(query: \\\"x\\\") { totalCount } }");
        using var refused = await server.SendAsync("GET", "/api/v1/search?q=x");

        Assert.Equal([200, 200, 429], new[] { rest, graphQL, refused }.Select(static answer => (int)answer.StatusCode));
        Assert.Equal($"2;w=60 2 0 {End}", graphQL.Limits());
    }

    [Fact]
    public async Task Members_and_staff_may_ask_for_more_wherever_they_are()
    {
        await using var server = await LimitedServer.StartAsync();
        (string Limits, (string, string)[] Headers)[] callers =
        [
            ($"120;w=60 120 119 {End}", []),
            ($"300;w=60 300 299 {End}", LimitedServer.SignedIn(1)),
            ($"300;w=60 300 298 {End}", LimitedServer.SignedIn(1)),
            ($"300;w=60 300 299 {End}", LimitedServer.SignedIn(2)),
            ($"1500;w=60 1500 1499 {End}", LimitedServer.SignedIn(3, "STAFF")),
            ($"1500;w=60 1500 1499 {End}", LimitedServer.SignedIn(4, "SUPERUSER")),
            ($"120;w=60 120 118 {End}", []),
        ];

        foreach (var (limits, headers) in callers)
        {
            using var answer = await server.SendAsync("GET", "/api/v1/releases", null, headers);
            Assert.Equal(limits, answer.Limits());
        }
    }

    [Theory]
    [InlineData("OPTIONS", "/api/v1/releases")]
    [InlineData("OPTIONS", "/api/v1/search")]
    [InlineData("GET", "/health")]
    [InlineData("GET", "/api/health")]
    [InlineData("GET", "/")]
    public async Task Some_requests_are_not_counted(string method, string path)
    {
        await using var server = await LimitedServer.StartAsync();
        using var answer = await server.SendAsync(method, path);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal("", answer.Limits());
    }

    [Fact]
    public async Task Nothing_is_limited_or_said_when_it_is_switched_off()
    {
        await using var server = await LimitedServer.StartAsync("--RateLimiting:Enabled=false");
        for (var sent = 0; sent < 10; sent++)
        {
            using var answer = await server.SendAsync("GET", "/api/v1/search?q=x");
            Assert.Equal((200, ""), ((int)answer.StatusCode, answer.Limits()));
        }
    }

    [Theory]
    [InlineData("Memory")]
    [InlineData("Database")]
    public async Task Many_requests_at_once_never_get_more_than_the_limit(string store)
    {
        await using var server = await LimitedServer.StartAsync($"--RateLimiting:Store={store}");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 60).Select(async _ =>
        {
            using var answer = await server.SendAsync("POST", "/api/v1/os", "{}");
            return (int)answer.StatusCode;
        }));

        Assert.Equal((20, 40), (statuses.Count(static status => status == 401), statuses.Count(static status => status == 429)));
    }

    [Fact]
    public async Task The_name_of_a_forwarder_that_nobody_knows_changes_nothing()
    {
        await using var server = await LimitedServer.StartAsync("--RateLimiting:Tiers:Critical:Anonymous=1");
        using var first = await server.SendAsync("GET", "/api/v1/search?q=x", null, ("X-Forwarded-For", "192.0.2.1"));
        using var second = await server.SendAsync("GET", "/api/v1/search?q=x", null, ("X-Forwarded-For", "192.0.2.2"), ("Forwarded", "for=192.0.2.3"));

        Assert.Equal([200, 429], new[] { first, second }.Select(static answer => (int)answer.StatusCode));
    }
}
