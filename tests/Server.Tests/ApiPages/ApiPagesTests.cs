using System.Net;
using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Server.Tests.ApiPages;

/// <summary>The pages about the REST API as they are served (contract rest-v1, section 6).</summary>
public sealed partial class ApiPagesTests
{
    [Theory]
    [InlineData("/api")]
    [InlineData("/api/")]
    [InlineData("/api/swagger")]
    [InlineData("/api/swagger/")]
    [InlineData("/api/redoc")]
    [InlineData("/api/redoc/")]
    public async Task A_page_is_html_whose_scripts_come_from_this_server(string path)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.NavigateAsync(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.All(Address().Matches(page), static address => Assert.Matches("^(/api/|data:)", address.Groups[1].Value));
        foreach (var file in Address().Matches(page).Select(static address => address.Groups[1].Value).Where(static address => address[0] == '/'))
        {
            using var found = await server.NavigateAsync(file);

            Assert.Equal((file, HttpStatusCode.OK), (file, found.StatusCode));
        }
    }

    [Fact]
    public async Task Pages_cost_nothing_of_what_a_caller_may_ask_for()
    {
        await using var server = await RunningServer.StartAsync("--RateLimiting:Enabled=true");
        foreach (var path in new[] { "/api/", "/api/swagger", "/api/redoc", "/api/swagger/swagger-ui.css" })
        {
            using var answer = await server.NavigateAsync(path);

            Assert.Equal((path, HttpStatusCode.OK, false), (path, answer.StatusCode, answer.Headers.Contains("RateLimit-Limit")));
        }
    }

    [Fact]
    public async Task Head_has_the_headers_of_a_page()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.NavigateAsync("/api/swagger", HttpMethod.Head);

        Assert.Equal((HttpStatusCode.OK, true), (answer.StatusCode, answer.Content.Headers.ContentLength > 0));
        Assert.Contains("script-src 'self';", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/swagger/nothing.js", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/scalar/../../appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/scalar/%2e%2e/appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/swagger", HttpStatusCode.NotFound)]
    public async Task What_is_no_page_is_answered_as_below_api(string method, string path, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.NavigateAsync(path, new HttpMethod(method));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_can_be_switched_off()
    {
        await using var server = await RunningServer.StartAsync("--Rest:Pages=false");
        foreach (var path in new[] { "/api/", "/api/swagger", "/api/redoc", "/api/swagger/swagger-ui.css" })
        {
            using var answer = await server.NavigateAsync(path);

            Assert.Equal((path, HttpStatusCode.NotFound), (path, answer.StatusCode));
        }
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]*)\"")]
    private static partial Regex Address();
}
