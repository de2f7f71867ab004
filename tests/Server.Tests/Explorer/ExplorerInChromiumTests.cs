using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

public sealed partial class ExplorerInChromiumTests
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

        await LoadAsync(page, new Uri(server.Address, "/graphql"));
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = RunButton() }).ClickAsync();

        await Assertions.Expect(page.GetByText("\"Python 3.13.0\"")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Schema available")).ToBeVisibleAsync();
        Assert.Equal([server.Address.Authority], requests.Select(static url => new Uri(url).Authority).Distinct());
        Assert.Empty(complaints);
    }

    /// <summary>On its first visit the page keeps itself for offline use and then loads once more, which forgets what was clicked before.</summary>
    private static async Task LoadAsync(IPage page, Uri address)
    {
        var loads = 0;
        await page.RunAndWaitForConsoleMessageAsync(
            () => page.GotoAsync(address.ToString()),
            new() { Predicate = message => message.Text == CachedFirst && ++loads == 2 });
    }

    /// <summary>The button's accessible name grows as soon as the page has found the operation that it would run.</summary>
    [GeneratedRegex("^Run( Operation.*)?$")]
    private static partial Regex RunButton();

    private static void KeepError(IConsoleMessage message, ConcurrentBag<string> complaints)
    {
        if (message.Type is "error" or "warning")
        {
            complaints.Add(message.Text);
        }
    }
}
