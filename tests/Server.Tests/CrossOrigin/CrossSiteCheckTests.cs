using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Server.Authentication;
using PyDotOrg.Graph.Server.Tests.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.CrossOrigin;

/// <summary>Cookies in the hands of foreign pages (contract: REST, section 1.6).</summary>
public sealed class CrossSiteCheckTests
{
    private const string Cookie = "Test-Cookie";

    [Theory]
    [InlineData("POST", "/api/v1/os", true, "https://elsewhere.example", null, 403)]
    [InlineData("DELETE", "/api/v1/os/00000000-0000-4000-8000-000000000000", true, "null", null, 403)]
    [InlineData("POST", "/api/v1/os", true, null, "cross-site", 403)]
    [InlineData("POST", "/api/v1/os", true, "http://localhost:8000", "cross-site", 403)]
    [InlineData("POST", "/graphql", true, "https://elsewhere.example", null, 403)]
    [InlineData("POST", "/api/v1/os", true, "http://localhost:8000", "same-origin", 401)]
    [InlineData("POST", "/api/v1/os", true, "https://www.python.org", "cross-site", 401)]
    [InlineData("POST", "/api/v1/os", true, null, "same-site", 401)]
    [InlineData("POST", "/api/v1/os", true, null, null, 401)]
    [InlineData("POST", "/api/v1/os", false, "https://elsewhere.example", "cross-site", 401)]
    [InlineData("GET", "/api/v1/os", true, "https://elsewhere.example", "cross-site", 200)]
    public async Task A_foreign_page_changes_nothing_with_a_cookie(string method, string path, bool isByCookie, string? origin, string? site, int status)
    {
        await using var server = await StartAsync();
        (string, string?)[] headers = [(Cookie, isByCookie ? "1" : null), ("Origin", origin), ("Sec-Fetch-Site", site)];
        using var answer = await server.SendAsync(
            method, path, path == "/graphql" ? """{"query":"{ __typename }"}""" : null, [.. headers.Where(static header => header.Item2 is not null)!]);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/os", """{"detail":"Pages of other sites must not change anything with a cookie.","status_code":403,"extra":{}}""")]
    [InlineData("/graphql", """{"errors":[{"message":"Pages of other sites must not change anything with a cookie.","extensions":{"code":"AUTH_NOT_AUTHORIZED"}}]}""")]
    public async Task The_page_is_told_why(string path, string body)
    {
        await using var server = await StartAsync();
        using var answer = await server.SendAsync("POST", path, "{}", (Cookie, "1"), ("Origin", "https://elsewhere.example"));

        Assert.Equal(body, await answer.Content.ReadAsStringAsync());
    }

    private static Task<LimitedServer> StartAsync() => LimitedServer.StartAsync(
        static builder => builder.Services.AddSingleton<IStartupFilter, Sessions>(), "--Cors:Origins:0=https://www.python.org");

    private sealed class Sessions : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(static (http, goOn) =>
            {
                if (http.Request.Headers[Cookie].Count > 0)
                {
                    http.Features.Set(CookieCredentialFeature.Instance);
                }

                return goOn(http);
            });
            next(app);
        };
    }
}
