using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PyDotOrg.Graph.Accounts.Administration;
using PyDotOrg.Graph.Server.Tests.Stories;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>The sample beside a server with the initial data.</summary>
public sealed class SampleSite : IAsyncLifetime, IAsyncDisposable
{
    private const string Password = "Difference-Engine-1";

    private RunningServer? server;
    private SampleBrowser? browser;

    internal RunningServer Server => server ?? throw new InvalidOperationException("The server has not been started, or it is gone.");

    internal SampleBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not been started.");

    /// <summary>A site of a test's own.</summary>
    internal static async Task<SampleSite> StartAsync(params string[] settings)
    {
        var site = new SampleSite();
        await site.ServeAsync(settings);
        site.browser = await SampleBrowser.StartAsync(site.Server);
        return site;
    }

    async Task IAsyncLifetime.InitializeAsync()
    {
        // Only tests that run have the packages; the fixture of a class is made for tests that are skipped, too.
        if (new SampleFactAttribute().Skip is null)
        {
            await ServeAsync();
            browser = await SampleBrowser.StartAsync(Server);
        }
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        await LeaveAsync();
    }

    internal Task<IPage> OpenAsync(string path = "", BrowserNewContextOptions? options = null) => Browser.OpenAsync(path, options);

    /// <summary>The data of a query, as somebody without an account has them.</summary>
    internal Task<JsonNode> AskAsync(string query) => AskAsync(query, null, null);

    /// <summary>Publishes the next release of Python 3 with one file, as staff do.</summary>
    internal async Task PublishAsync(string name, string slug)
    {
        var report = await Server.Services.GetRequiredService<AccountOffice>()
            .CreateAsync(new NewAccount("editor", "editor@example.org", Password, IsStaff: true, IsSuperuser: false), default);
        Assert.True(report.Succeeded);
        var login = await AskAsync("mutation($input: LoginInput!) { answer: login(input: $input) { tokens { accessToken } } }", new { username = "editor", password = Password }, null);
        var token = $"{login["answer"]?["tokens"]?["accessToken"]}";
        var release = await AskAsync(
            "mutation($input: CreateReleaseInput!) { answer: createRelease(input: $input) { release { id } } }",
            new { name, slug, isLatest = true, releaseDate = "2026-10-06" },
            token);
        var releaseId = $"{release["answer"]?["release"]?["id"]}";
        var os = await AskAsync("{ operatingSystems(where: { slug: { eq: \"windows\" } }) { nodes { id } } }");
        await AskAsync(
            "mutation($input: CreateReleaseFileInput!) { answer: createReleaseFile(input: $input) { releaseFile { id } } }",
            new
            {
                releaseId,
                osId = $"{os["operatingSystems"]?["nodes"]?[0]?["id"]}",
                name = "Windows installer",
                slug = $"{slug}-windows",
                url = "https://www.python.org/ftp/python/installer.exe",
                filesize = 28_400_000,
                downloadButton = true,
            },
            token);
        await AskAsync("mutation($input: PublishReleaseInput!) { answer: publishRelease(input: $input) { release { id } } }", new { id = releaseId }, token);
    }

    /// <summary>Stops the server; gives where it was.</summary>
    internal async Task<Uri?> LeaveAsync()
    {
        var address = server?.Address;
        await (server?.DisposeAsync() ?? default);
        server = null;
        return address;
    }

    internal async Task ServeAsync(params string[] settings) => server = await RunningServer.StartPreparedAsync(settings);

    private async Task<JsonNode> AskAsync(string query, object? input, string? token)
    {
        var (_, body) = await new StoryClient(Server.Client).SendAsync("POST", "/graphql", new { query, variables = new { input } }, token);
        return body?["errors"] is null && body?["data"] is { } data ? data : throw new InvalidOperationException($"{body}");
    }
}
