using System.Collections.Concurrent;
using Microsoft.Playwright;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Browsers;

/// <summary>A Chromium that keeps which origins its pages ask, and what they complain about.</summary>
internal sealed class WatchedBrowser : IAsyncDisposable
{
    /// <summary>Milliseconds that a page may take to show what it should: it may have a whole description to make sense of, or a lost server to find.</summary>
    public static readonly float Patience = (float)Wait.Patience.TotalMilliseconds;

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ConcurrentBag<string> requests = [];
    private readonly ConcurrentBag<string> complaints = [];
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private WatchedBrowser(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// <summary>The origins of all requests over HTTP, each once.</summary>
    public IEnumerable<string> Origins => requests
        .Where(static url => url.StartsWith("http", StringComparison.Ordinal))
        .Select(static url => new Uri(url).GetLeftPart(UriPartial.Authority))
        .Distinct();

    /// <summary>The errors and warnings that the pages wrote.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <param name="flags">What Chromium is told besides.</param>
    public static async Task<WatchedBrowser> StartAsync(params string[] flags)
    {
        var playwright = await Playwright.CreateAsync();
        return new WatchedBrowser(
            playwright,
            await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumFactAttribute.Executable, Args = [.. Quiet, .. flags] }));
    }

    /// <summary>An empty page that shares nothing with the others.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await browser.NewContextAsync(options ?? new());
        context.Request += (_, request) => requests.Add(request.Url);
        context.WebError += (_, error) => complaints.Add(error.Error);
        context.Console += (_, message) => KeepComplaint(message);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private void KeepComplaint(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            complaints.Add(message.Text);
        }
    }
}
