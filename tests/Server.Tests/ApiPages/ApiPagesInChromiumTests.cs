using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PyDotOrg.Graph.Server.Tests.Browsers;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.ApiPages;

/// <summary>The pages about the REST API in a browser: they show the description, run requests with a token, and ask no other host.</summary>
public sealed partial class ApiPagesInChromiumTests : IAsyncLifetime
{
    private RunningServer? server;
    private WatchedBrowser? browser;

    private WatchedBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not been started.");

    private RunningServer Server => server ?? throw new InvalidOperationException("The server has not been started.");

    [ChromiumFact]
    public async Task Scalar_runs_a_request_with_a_token()
    {
        var page = await OpenAsync("/api/#tag/authentication/GET/api/auth/me");
        if (!File.Exists(Path.Combine(AppContext.BaseDirectory, "scalar", "standalone.js")))
        {
            await Assertions.Expect(page.GetByText("Install Node.js with npm")).ToBeVisibleAsync();
            return;
        }

        await page.GetByRole(AriaRole.Button, new() { NameRegex = TestRequest() }).ClickAsync();
        await page.GetByPlaceholder("Token").First.FillAsync(await LogInAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Send get request to" }).ClickAsync();

        await Assertions.Expect(page.GetByText("\"ada@example.org\"").First).ToBeVisibleAsync(new() { Timeout = WatchedBrowser.Patience });
        AssertQuiet();
    }

    [ChromiumFact]
    public async Task Swagger_runs_a_request_with_a_token()
    {
        var page = await OpenAsync("/api/swagger");

        await page.GetByRole(AriaRole.Button, new() { Name = "Authorize" }).First.ClickAsync();
        var scheme = page.Locator(".auth-container", new() { HasText = "BearerAuth" });
        await scheme.Locator("input").FillAsync(await LogInAsync());
        await scheme.GetByRole(AriaRole.Button, new() { Name = "Apply credentials" }).ClickAsync();
        await page.Locator(".modal-ux .close-modal").ClickAsync();
        await page.Locator("#operations-tag-Authentication").ClickAsync();
        var operation = page.Locator("#operations-Authentication-get_me");
        await operation.ClickAsync();
        await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();

        await Assertions.Expect(operation.GetByText("\"ada@example.org\"").First).ToBeVisibleAsync(new() { Timeout = WatchedBrowser.Patience });
        AssertQuiet();
    }

    [ChromiumFact]
    public async Task Redoc_shows_the_description()
    {
        var page = await OpenAsync("/api/redoc");

        await Assertions.Expect(page.GetByText("/api/auth/register").First).ToBeAttachedAsync(new() { Timeout = WatchedBrowser.Patience });
        AssertQuiet();
    }

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Executable is null)
        {
            return;
        }

        // The description says where the API is, so the port must be known before the start.
        var origin = $"http://127.0.0.1:{FreePort()}";
        server = await RunningServer.StartPreparedAsync($"--Urls={origin}", $"--Rest:PublicOrigin={origin}");
        browser = await WatchedBrowser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [GeneratedRegex(@"^Test Request\s*\(get .api.auth.me\)$")]
    private static partial Regex TestRequest();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await Browser.OpenAsync();
        await page.GotoAsync(new Uri(Server.Address, path).ToString());
        return page;
    }

    private async Task<string> LogInAsync()
    {
        var account = new { username = "ada", email = "ada@example.org", password = "Difference-Engine-1" };
        using var answer = await Server.Client.PostAsJsonAsync("/api/auth/register", account);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!; // An account comes with a token.
    }

    private void AssertQuiet()
    {
        Assert.Equal([Server.Address.GetLeftPart(UriPartial.Authority)], Browser.Origins);
        Assert.Empty(Browser.Complaints);
    }
}
