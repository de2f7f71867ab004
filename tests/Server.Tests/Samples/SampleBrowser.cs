using Microsoft.Playwright;
using PyDotOrg.Graph.Server.Tests.Browsers;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>The sample's pages in Chromium, which takes a server of a test for the API.</summary>
internal sealed class SampleBrowser : IAsyncDisposable
{
    private readonly SampleHost host;
    private readonly WatchedBrowser browser;

    private SampleBrowser(SampleHost host, WatchedBrowser browser)
    {
        this.host = host;
        this.browser = browser;
    }

    /// <summary>The errors and warnings that the pages wrote, and the origins beside the two that they may ask.</summary>
    public IEnumerable<string> Complaints =>
        [.. browser.Complaints, .. browser.Origins.Except([host.Address.GetLeftPart(UriPartial.Authority), SampleBuild.Api])];

    public static async Task<SampleBrowser> StartAsync(RunningServer api)
    {
        Assertions.SetDefaultExpectTimeout(WatchedBrowser.Patience);
        var host = await SampleHost.StartAsync();
        return new SampleBrowser(host, await WatchedBrowser.StartAsync($"--host-resolver-rules=MAP {new Uri(SampleBuild.Api).Host}:80 {api.Address.Authority}"));
    }

    /// <param name="path">What follows the address, such as <c>#/jobs</c>.</param>
    /// <param name="options">The size of the window, and other wishes.</param>
    public async Task<IPage> OpenAsync(string path = "", BrowserNewContextOptions? options = null)
    {
        var page = await browser.OpenAsync(options);
        page.Context.SetDefaultTimeout(WatchedBrowser.Patience);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(new Uri(host.Address, path).ToString());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        await host.DisposeAsync();
    }
}
