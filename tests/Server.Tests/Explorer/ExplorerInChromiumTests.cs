using System.Collections.Concurrent;
using Microsoft.Playwright;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

[Collection(BrowserTests.Name)]
public sealed class ExplorerInChromiumTests
{
    private const string CachedFirst = "This app is being served cache-first by a service worker.";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    [ExplorerFact(InChromium = true)]
    public async Task The_example_runs_and_no_other_host_is_asked()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = ChromiumFactAttribute.Executable, Args = Flags });
        var context = await browser.NewContextAsync();
        var requests = new ConcurrentBag<string>();
        var complaints = new ConcurrentBag<string>();
        context.Request += (_, request) => requests.Add(request.Url);
        context.WebError += (_, error) => complaints.Add(error.Error);
        context.Console += (_, message) => KeepError(message, complaints);
        var page = await context.NewPageAsync();

        // On its first visit the page keeps itself for offline use and then loads once more.
        await page.RunAndWaitForConsoleMessageAsync(
            () => page.GotoAsync(new Uri(server.Address, "/graphql").ToString()),
            new() { Predicate = static message => message.Text == CachedFirst });
        var run = page.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true });
        await CreateDocumentAsync(page, run);
        await run.ClickAsync();

        await Assertions.Expect(page.GetByText("\"Python 3.13.0\"")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Schema available")).ToBeVisibleAsync();
        Assert.Equal([server.Address.Authority], requests.Select(static url => new Uri(url).Authority).Distinct());
        Assert.Empty(complaints);
    }

    /// <summary>On a busy machine the second load can come after the first click, which it forgets.</summary>
    private static async Task CreateDocumentAsync(IPage page, ILocator run)
    {
        const int Attempts = 10;
        const int Patience = 3000;
        for (var attempt = 0; attempt < Attempts && !await run.IsVisibleAsync(); attempt++)
        {
            await Task.WhenAny(page.GetByText("Create Document").ClickAsync(new() { Timeout = Patience }));
            await Task.WhenAny(run.WaitForAsync(new() { Timeout = Patience }));
        }
    }

    private static void KeepError(IConsoleMessage message, ConcurrentBag<string> complaints)
    {
        if (message.Type is "error" or "warning")
        {
            complaints.Add(message.Text);
        }
    }
}
