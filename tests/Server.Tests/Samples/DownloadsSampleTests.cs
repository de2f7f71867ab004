using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>What the sample shows is what the API answers; its host and that of the API are the only ones that it asks.</summary>
public sealed class DownloadsSampleTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const string Latest = "latestRelease { name slug files(first: 100) { nodes { name url sha256Sum os { name } } } }";

    [SampleFact]
    public async Task The_latest_release_stands_first_with_its_files_by_operating_system()
    {
        var latest = (await site.AskAsync($"{{ {Latest} }}"))["latestRelease"]!; // There is always one.
        var page = await site.OpenAsync();

        var section = page.GetByRole(AriaRole.Region, new() { Name = $"{latest["name"]}" });
        foreach (var file in latest["files"]!["nodes"]!.AsArray()) // Not null: the release has files.
        {
            var link = section.GetByRole(AriaRole.Region, new() { Name = $"{file!["os"]!["name"]}", Exact = true }).GetByRole(AriaRole.Link, new() { Name = $"{file["name"]}", Exact = true });
            await Assertions.Expect(link).ToHaveAttributeAsync("href", $"{file["url"]}");
        }

        await Assertions.Expect(page.GetByText("Live updates")).ToBeVisibleAsync();
        Assert.Empty(site.Browser.Complaints);
    }

    [SampleFact]
    public async Task Every_supported_series_that_has_a_release_is_listed_with_its_newest_one()
    {
        var answer = await site.AskAsync(
            "{ releaseSeries(first: 20, where: { status: { in: [BUGFIX, SECURITY] } }, order: [{ versionOrder: DESC }]) { nodes { releases(first: 1, where: { preRelease: { eq: false } }) { nodes { name } } } } }");
        var expected = Nodes(answer, "releaseSeries").SelectMany(static series => Nodes(series, "releases")).Select(static release => $"{release["name"]}").ToArray();
        var page = await site.OpenAsync();

        var links = page.GetByRole(AriaRole.Region, new() { Name = "Supported series" }).GetByRole(AriaRole.Link);

        Assert.True(expected.Length > 2);
        await Assertions.Expect(links).ToHaveTextAsync(expected);
    }

    [SampleFact]
    public async Task Releases_are_found_by_version_and_come_page_by_page()
    {
        var answer = await site.AskAsync(
            "{ releases(first: 20, where: { versionNumber: { startsWith: \"3.1\" }, preRelease: { eq: false } }, order: [{ versionOrder: DESC }]) { totalCount nodes { name } } }");
        string[] expected = [.. Nodes(answer, "releases").Select(static release => $"{release["name"]}")];
        var page = await site.OpenAsync();
        var section = page.GetByRole(AriaRole.Region, new() { Name = "All releases" });

        await section.GetByLabel("Version").FillAsync("3.1");

        await Assertions.Expect(section.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{answer["releases"]!["totalCount"]} releases"); // Lists have a count.
        await Assertions.Expect(section.GetByRole(AriaRole.Link)).ToHaveTextAsync(expected[..10]);
        await section.GetByRole(AriaRole.Button, new() { Name = "More releases" }).ClickAsync();
        await Assertions.Expect(section.GetByRole(AriaRole.Link)).ToHaveTextAsync(expected);
        await section.GetByLabel("Version").FillAsync("9");
        await Assertions.Expect(section.GetByRole(AriaRole.Status)).ToHaveTextAsync("No release has a version that begins so.");
        await Assertions.Expect(section.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [SampleFact]
    public async Task Details_have_every_file_with_a_checksum_to_copy()
    {
        var latest = (await site.AskAsync($"{{ {Latest} }}"))["latestRelease"]!; // There is always one.
        var file = latest["files"]!["nodes"]!.AsArray().First(static file => file!["sha256Sum"] is not null)!; // The files of the latest release have checksums.
        var page = await site.OpenAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Files and checksums" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"{latest["name"]}", Exact = true })).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveTitleAsync($"{latest["name"]}");
        await Assertions.Expect(page.GetByText($"{file["sha256Sum"]}")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Copy SHA-256 of {file["name"]}", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        Assert.Equal($"{file["sha256Sum"]}", await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(site.Browser.Complaints);
    }

    [SampleFact]
    public async Task A_release_that_nobody_knows_is_said_to_be_unknown()
    {
        var page = await site.OpenAsync("#/releases/python-9999");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No such release" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "All downloads" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Python downloads" })).ToBeFocusedAsync();
    }

    [SampleFact]
    public async Task Pages_fit_a_narrow_telephone_by_day_and_by_night()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            foreach (var (path, sign) in new[] { ("", "More releases"), ("#/releases/python-3147", "Files"), ("#/jobs", "More jobs") })
            {
                var page = await site.OpenAsync(path, new() { ViewportSize = new() { Width = 360, Height = 740 }, ColorScheme = scheme });
                await Assertions.Expect(page.GetByText(sign, new() { Exact = true })).ToBeVisibleAsync();

                Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            }
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode parent, string list) =>
        parent[list]!["nodes"]!.AsArray().OfType<JsonNode>(); // Lists of the schema are there unless something failed.
}
