namespace PyDotOrg.Graph.Rest.Tests.Conventions;

/// <summary>Methods beside those of routes, and credentials in places where nobody reads them (contract rest-v1, section 1.6; REST conventions, section A.3).</summary>
[Collection(FacadeTests.Name)]
public sealed class MethodTests(FacadeServer server)
{
    [Theory]
    [InlineData("/api/v1/releases", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/api/v1/releases/{release}/", "GET, HEAD, PUT, PATCH, DELETE, OPTIONS")]
    [InlineData("/api/v1/releases.rss", "GET, HEAD, OPTIONS")]
    [InlineData("/api/v1/jobs/search", "POST, OPTIONS")]
    [InlineData("/api/v1/", "GET, HEAD, OPTIONS")]
    [InlineData("/api/v1/jobs/schema/", "GET, HEAD, OPTIONS")]
    [InlineData("/api/health", "GET, HEAD, OPTIONS")]
    [InlineData("/api/auth/oauth/github", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/api/auth/login", "POST, OPTIONS")]
    public async Task Every_address_tells_its_methods_and_refuses_others(string path, string allowed)
    {
        var options = await server.SendAsync(HttpMethod.Options, path);
        var refused = await server.SendAsync(HttpMethod.Trace, path);
        var strange = await server.SendAsync(new HttpMethod("FETCH"), path);

        Assert.Equal((204, allowed, ""), (options.Status, options.Allow, options.Body));
        Assert.Equal((405, allowed), (refused.Status, refused.Allow));
        Assert.Equal((405, $"The method FETCH is not allowed here. Allowed: {allowed}."), (strange.Status, $"{strange.Json["detail"]}"));
    }

    [Theory]
    [InlineData("/api/v1/releases?limit=3")]
    [InlineData("/api/v1/releases/{release}?fields=id")]
    [InlineData("/api/v1/releases/{release}?expand=files,_links")]
    [InlineData("/api/v1/job-types?envelope=true")]
    [InlineData("/api/v1/releases.atom")]
    [InlineData("/api/v1/")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v1/releases?limit=0")]
    public async Task Head_has_the_headers_of_get(string path)
    {
        using var get = await server.AskAsync(HttpMethod.Get, path, ("X-Request-Id", "same"));
        using var head = await server.AskAsync(HttpMethod.Head, path, ("X-Request-Id", "same"));

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(string.Empty, await head.Content.ReadAsStringAsync());
        Assert.Equal(Headers(get), Headers(head));
    }

    [Fact]
    public async Task Who_writes_the_name_of_the_header_wrong_is_told()
    {
        using var answer = await server.AskAsync(HttpMethod.Get, "/api/auth/me", ("Authentication", "Token pyorg_x"));

        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Equal(
            """{"detail":"Authentication required. The header Authentication is not read; credentials stand in Authorization.","status_code":401,"extra":{}}""",
            await answer.Content.ReadAsStringAsync());
        Assert.Equal(200, (int)(await server.AskAsync(HttpMethod.Get, "/api/v1/releases/{release}", ("Authentication", "Token pyorg_x"))).StatusCode);
    }

    [Theory]
    [InlineData("api_key")]
    [InlineData("X-API-Key")]
    [InlineData("access_token")]
    [InlineData("token")]
    public async Task Credentials_in_the_query_are_not_read(string name)
    {
        var (access, _) = await server.LogInAsync();

        Assert.Equal(401, (await server.GetAsync($"/api/auth/me?{name}={access}")).Status);
    }

    private static string Headers(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(static header => header.Key is not ("Date" or "Transfer-Encoding" or "Cache-Status")).Select(static header => $"{header.Key}: {string.Join(", ", header.Value)}").Order());
}
