using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Rest.Tests.Conventions;

/// <summary>Media types, versions and the forms of errors (contract rest-v1, sections 1.5 and 5; RFC 9457).</summary>
[Collection(FacadeTests.Name)]
public sealed class AcceptTests(FacadeServer server)
{
    private const string Row = "/api/v1/releases/{release}";

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("application/vnd.pydotorg.v1+json")]
    [InlineData("application/vnd.pydotorg.v9+json")]
    [InlineData("nonsense")]
    [InlineData("application/problem+json")]
    public async Task Who_takes_json_in_some_way_gets_it(string accept)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, $"{Row}?api_version=77", ("Accept", accept));

        Assert.Equal((200, "application/json; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal("v1.0.0", answer.Headers.GetValues("X-API-Version").Single());
        Assert.Equal("false", answer.Headers.GetValues("X-API-Deprecated").Single());
    }

    [Theory]
    [InlineData("GET", Row)]
    [InlineData("HEAD", Row)]
    [InlineData("GET", "/api/v1/releases")]
    [InlineData("POST", "/api/v1/jobs/search")]
    public async Task Who_takes_no_json_gets_406(string method, string path)
    {
        using var answer = await server.AskAsync(new HttpMethod(method), path, ("Accept", "text/html"));

        Assert.Equal(406, (int)answer.StatusCode);
        Assert.Equal(
            method == "HEAD" ? "" : """{"detail":"The answer is JSON, and the header Accept leaves that out.","status_code":406,"extra":{}}""",
            await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Feeds_are_what_their_extension_says_whatever_is_accepted()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, "/api/v1/jobs.rss", ("Accept", "application/rss+xml"));

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/nothing", 404, "Not Found", "There is no such route.")]
    [InlineData("/api/v1/releases/nothing", 404, "Not Found", "There is no such resource.")]
    [InlineData("/api/auth/me", 401, "Unauthorized", "Authentication required")]
    [InlineData("/api/auth/oauth/nobody", 403, "Forbidden", null)]
    public async Task Errors_are_problem_details_for_those_who_accept_them(string path, int status, string title, string? detail)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, path, ("Accept", "application/problem+json, application/json"));

        var plain = await server.GetAsync(path);
        var body = plain.Json.AsObject();
        var expected = new JsonObject { ["type"] = "about:blank", ["title"] = title, ["status"] = status };
        foreach (var (name, value) in body)
        {
            expected[name] = value?.DeepClone();
        }

        Assert.Equal((status, "application/problem+json; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(expected.ToJsonString(), JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.ToJsonString());
        Assert.Equal(detail ?? (string?)body["detail"], (string?)body["detail"]);
    }

    [Fact]
    public async Task Problem_details_say_what_is_wrong_with_values()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, "/api/v1/releases?limit=0", ("Accept", "application/problem+json"));

        Assert.Equal(
            """{"type":"about:blank","title":"Bad Request","status":400,"detail":"Some parameters of the request are not valid.","status_code":400,"extra":[{"key":"limit","source":"query","message":"\"0\" is not an integer between 1 and 1000."}]}""",
            await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("If-Match", "*", 200)]
    [InlineData("Range", "bytes=0-10", 200)]
    [InlineData("Range", "bytes=9999999-", 200)]
    [InlineData("Prefer", "count=exact;;;,,,=", 200)]
    [InlineData("Accept-Language", "xx-invalid;;;", 200)]
    [InlineData("Content-Type", "text/plain", 200)]
    [InlineData("Expect", "nonsense", 200)]
    public async Task Headers_that_mean_nothing_to_a_read_change_nothing(string header, string value, int status)
    {
        using var answer = await server.AskAsync(HttpMethod.Get, Row, (header, value));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal((await server.GetAsync(Row)).Body, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_accept_header_of_eight_kilobytes_is_read()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, Row, ("Accept", $"{string.Concat(Enumerable.Repeat("text/a;q=\"\\\"\", ", 500))}*/*;q=0.1"));

        Assert.Equal(200, (int)answer.StatusCode);
    }
}
