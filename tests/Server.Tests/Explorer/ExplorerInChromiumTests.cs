using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PyDotOrg.Graph.Server.Tests.Browsers;

namespace PyDotOrg.Graph.Server.Tests.Explorer;

public sealed partial class ExplorerInChromiumTests
{
    private const string CachedFirst = "This app is being served cache-first by a service worker.";

    [ExplorerFact(InChromium = true)]
    public async Task The_example_runs_and_no_other_host_is_asked()
    {
        await using var server = await RunningServer.StartPreparedAsync();
        await using var browser = await WatchedBrowser.StartAsync();
        var page = await browser.OpenAsync();

        await LoadAsync(page, new Uri(server.Address, "/graphql"));
        await page.GetByText("Create Document").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = RunButton() }).ClickAsync();

        await Assertions.Expect(page.GetByText("\"Python 3.13.0\"")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Schema available")).ToBeVisibleAsync();
        Assert.Equal([server.Address.GetLeftPart(UriPartial.Authority)], browser.Origins);
        Assert.Empty(browser.Complaints);
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
}
