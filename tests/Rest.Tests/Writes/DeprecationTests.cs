namespace PyDotOrg.Graph.Rest.Tests.Writes;

/// <summary>Routes on their way out (contract rest-v1, section 5).</summary>
[Collection(WriteTests.Name)]
public sealed class DeprecationTests(BoardServer server)
{
    [Theory]
    [InlineData("GET", "/api/v1/old", 200)]
    [InlineData("HEAD", "/api/v1/old", 200)]
    [InlineData("GET", "/api/v1/old?limit=0", 400)]
    public async Task A_deprecated_route_answers_and_says_so(string method, string path, int status)
    {
        var answer = await server.SendAsync(method, path);

        Assert.Equal(status, answer.Status);
        Assert.Equal("true", answer.Header("X-API-Deprecated"));
        Assert.Equal("2999-12-31", answer.Header("X-API-Sunset-Date"));
        Assert.Equal("@1577836800", answer.Header("Deprecation"));
        Assert.Equal("Tue, 31 Dec 2999 23:59:59 GMT", answer.Header("Sunset"));
        Assert.Equal(
            """{"deprecated":true,"sunset_date":"2999-12-31","message":"Use /api/v1/posts.","current_version":"v1.0.0"}""",
            answer.Header("X-API-Deprecation-Info"));
    }

    [Fact]
    public async Task After_its_last_day_it_is_gone()
    {
        var answer = await server.SendAsync("GET", "/api/v1/gone");

        Assert.Equal((410, """{"detail":"This address is gone. Use \"/api/v1/posts\" – it is better.","status_code":410,"extra":{}}"""), (answer.Status, answer.Body));
        Assert.Equal("2020-12-31", answer.Header("X-API-Sunset-Date"));
        Assert.Contains("\\u0022/api/v1/posts\\u0022 \\u2013 it", answer.Header("X-API-Deprecation-Info"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_routes_say_nothing_of_it() => Assert.Equal(string.Empty, (await server.SendAsync("GET", "/api/v1/posts")).Header("Sunset"));
}
