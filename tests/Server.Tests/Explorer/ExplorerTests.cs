using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Server.Explorer;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

public sealed class ExplorerTests
{
    private const string Immutable = "public, max-age=31536000, immutable";

    private static readonly (string Path, string Type, string Caching)[] Files =
    [
        ("/graphql/", "text/html; charset=utf-8", "no-cache"),
        ("/graphql/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/graphql/bcp-config.json", "application/json; charset=utf-8", "no-cache"),
        ("/graphql/nitro-config.json", "application/json; charset=utf-8", "no-cache"),
        ("/graphql/service-worker.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/graphql/manifest.webmanifest", "application/manifest+json", "no-cache"),
        ("/graphql/favicon.ico", "image/x-icon", "no-cache"),
        ("/graphql/favicon.svg", "image/svg+xml", "no-cache"),
        ("/graphql/apple-touch-icon.png", "image/png", "no-cache"),
        ("/graphql/LICENSE", "text/plain; charset=utf-8", "no-cache"),
        ("/graphql/static/css/styles.15b5693c.css", "text/css; charset=utf-8", Immutable),
        ("/graphql/static/js/main.0349187e.js", "text/javascript; charset=utf-8", Immutable),
        ("/graphql/static/media/FiraCode-Medium.1bc138a84f63b384c3f2.woff2", "font/woff2", Immutable),
        ("/graphql/static/media/codicon.184be8c3aa435ca6c3f5.ttf", "font/ttf", Immutable),
    ];

    [ExplorerFact]
    public async Task Every_file_has_its_type_its_caching_and_a_policy_for_get_and_head()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var (path, type, caching) in Files)
        {
            var answer = await server.NavigateAsync(path);
            var head = await server.NavigateAsync(path, HttpMethod.Head);

            Assert.Equal((path, HttpStatusCode.OK, type, caching), Seen(path, answer));
            Assert.Equal((path, HttpStatusCode.OK, type, caching), Seen(path, head));
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
            Assert.Equal(answer.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        }
    }

    [Theory]
    [InlineData("/graphql", "/graphql/")]
    [InlineData("/graphql?tab=1", "/graphql/?tab=1")]
    public async Task A_browser_without_the_slash_is_sent_to_the_address_with_it(string path, string target)
    {
        await using var server = await RunningServer.StartAsync();
        var answer = await server.NavigateAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location?.ToString());
        Assert.Equal(["Accept"], answer.Headers.Vary);
    }

    [Fact]
    public async Task The_configuration_keeps_the_page_on_this_server()
    {
        await using var server = await RunningServer.StartAsync();
        using var config = JsonDocument.Parse(await server.Client.GetStringAsync(new Uri("/graphql/bcp-config.json", UriKind.Relative)));

        Assert.Equal(
            ["title", "useBrowserUrlAsEndpoint", "disableTelemetry", "graphQLDocument", "httpHeaders"],
            config.RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.True(config.RootElement.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(config.RootElement.GetProperty("disableTelemetry").GetBoolean());
        Assert.Equal("""{"GraphQL-Preflight":"1"}""", config.RootElement.GetProperty("httpHeaders").GetRawText());
    }

    [Theory]
    [InlineData("/graphql/nope.js")]
    [InlineData("/graphql/static/")]
    [InlineData("/graphql/../appsettings.json")]
    [InlineData("/graphql/%2e%2e/appsettings.json")]
    [InlineData("/graphql/..%2fappsettings.json")]
    [InlineData("/graphql/index.cjs")]
    public async Task What_is_not_a_file_of_the_page_is_not_found(string path)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.NavigateAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Switched_off_there_is_only_the_endpoint_which_misses_a_query()
    {
        await using var server = await RunningServer.StartAsync("--GraphQL:Explorer=false");

        Assert.Equal(HttpStatusCode.BadRequest, (await server.NavigateAsync("/graphql")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.NavigateAsync("/graphql/index.html")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.NavigateAsync("/graphql/bcp-config.json")).StatusCode);
    }

    [Fact]
    public async Task Without_the_package_a_page_says_how_to_get_it()
    {
        await using var server = await RunningServer.StartAsync(static builder =>
            builder.Services.AddSingleton(new ExplorerFolder(Path.Combine(Path.GetTempPath(), "no-explorer-here"))));
        var redirect = await server.NavigateAsync("/graphql");
        var page = await server.NavigateAsync("/graphql/");

        Assert.Equal("/graphql/", redirect.Headers.Location?.ToString());
        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (page.StatusCode, page.Content.Headers.ContentType?.ToString()));
        Assert.Contains("dotnet build src/Server", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await server.NavigateAsync("/graphql/index.html")).StatusCode);
    }

    private static (string Path, HttpStatusCode Status, string? Type, string? Caching) Seen(string path, HttpResponseMessage answer) =>
        (path, answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), Caching(answer));

    // The client's own type prints the directives in another order than they were sent.
    private static string? Caching(HttpResponseMessage answer) =>
        answer.Headers.NonValidated.TryGetValues("Cache-Control", out var values) ? values.ToString() : null;
}
