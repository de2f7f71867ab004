using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>What the sample does when something happens on the other side.</summary>
public sealed partial class LiveSampleTests
{
    private const string Name = "Python 3.14.99";
    private const string Slug = "python-31499";

    [SampleFact]
    public async Task A_release_that_is_published_is_announced_and_shown_without_a_reload()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.OpenAsync();
        await Assertions.Expect(page.GetByText("Live updates")).ToBeVisibleAsync();
        await page.EvaluateAsync("window.isTheSame = true");

        await site.PublishAsync(Name, Slug);

        await Assertions.Expect(page.GetByText($"{Name} has just been published.")).ToBeVisibleAsync();
        var latest = page.GetByRole(AriaRole.Region, new() { Name = Name });
        await Assertions.Expect(latest.GetByRole(AriaRole.Link, new() { Name = "Windows installer" })).ToBeVisibleAsync();
        await Assertions.Expect(latest.GetByText("28.4 MB")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Supported series" }).GetByRole(AriaRole.Link, new() { Name = Name })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "All releases" }).GetByRole(AriaRole.Link).First).ToHaveTextAsync(Name);
        Assert.True(await page.EvaluateAsync<bool>("window.isTheSame"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(page.GetByText("has just been published.")).ToHaveCountAsync(0);
        Assert.Empty(site.Browser.Complaints);
    }

    [SampleFact]
    public async Task Without_its_server_the_page_says_so_and_it_catches_up_when_the_server_is_back()
    {
        await using var site = await SampleSite.StartAsync();
        var page = await site.OpenAsync();
        await Assertions.Expect(page.GetByText("Live updates")).ToBeVisibleAsync();

        var address = await site.LeaveAsync();

        await Assertions.Expect(page.GetByText("Offline: new releases do not show until the connection is back.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Supported series" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Jobs" }).ClickAsync();
        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(alert).ToContainTextAsync("The server cannot be reached.");
        await alert.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(alert).ToContainTextAsync("The server cannot be reached.");

        await site.ServeAsync($"--Urls={address}");
        await site.PublishAsync(Name, Slug);

        await Assertions.Expect(page.GetByText(await JobsAsync(site), new() { Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Downloads" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = Name })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Live updates")).ToBeVisibleAsync();
    }

    [SampleFact]
    public async Task At_the_limit_of_searches_the_page_says_when_it_asks_again()
    {
        await using var site = await SampleSite.StartAsync("--RateLimiting:Enabled=true", "--RateLimiting:Tiers:Critical:Anonymous=1");
        var page = await site.OpenAsync("#/jobs");
        var count = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Status);
        await Assertions.Expect(count).ToHaveTextAsync(await JobsAsync(site)); // The board is no search.
        await page.GetByLabel("Words").FillAsync("django");
        await Assertions.Expect(count).Not.ToHaveTextAsync(await JobsAsync(site));
        await Assertions.Expect(count).ToHaveTextAsync(Found());

        await page.GetByLabel("Words").FillAsync("flask");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("That was too much in one minute for this server. The page asks again at ");
        await page.GetByLabel("Words").FillAsync("");
        await Assertions.Expect(count).ToHaveTextAsync(await JobsAsync(site));
        await page.GetByLabel("Words").FillAsync("django"); // What was found before needs no search.
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Django");
    }

    [GeneratedRegex("^([0-9,]+ jobs|One job)$")]
    private static partial Regex Found();

    private static async Task<string> JobsAsync(SampleSite site) => $"{(await site.AskAsync("{ jobs(first: 1) { totalCount } }"))["jobs"]?["totalCount"]} jobs";
}
