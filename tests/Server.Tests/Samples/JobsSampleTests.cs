using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace PyDotOrg.Graph.Server.Tests.Samples;

/// <summary>The sample's job board finds what the API finds.</summary>
public sealed class JobsSampleTests(SampleSite site) : IClassFixture<SampleSite>
{
    [SampleFact]
    public async Task Jobs_are_found_while_somebody_types()
    {
        var answer = await site.AskAsync("{ jobSearch(search: { query: \"django\" }, first: 10) { nodes { jobTitle } } }");
        string[] expected = [.. Nodes(answer, "jobSearch").Select(static job => $"{job["jobTitle"]}")];
        var page = await site.OpenAsync("#/jobs");

        await page.GetByLabel("Words").PressSequentiallyAsync("django");

        Assert.InRange(expected.Length, 2, 9);
        await Assertions.Expect(Titles(page)).ToHaveTextAsync(expected);
        await Assertions.Expect(page.GetByText($"{expected.Length} jobs", new() { Exact = true })).ToBeVisibleAsync();
        await page.GetByLabel("Words").FillAsync("cobol mainframe");
        await Assertions.Expect(page.GetByText("No job fits. Fewer words find more, and so do fewer filters.")).ToBeVisibleAsync();
        await Assertions.Expect(Titles(page)).ToHaveCountAsync(0);
        Assert.Empty(site.Browser.Complaints);
    }

    [SampleFact]
    public async Task Jobs_come_page_by_page_until_there_are_no_more()
    {
        var answer = await site.AskAsync("{ jobSearch(search: { query: \"python\" }, first: 50) { nodes { jobTitle } } }");
        string[] expected = [.. Nodes(answer, "jobSearch").Select(static job => $"{job["jobTitle"]}")];
        var page = await site.OpenAsync("#/jobs");
        await page.GetByLabel("Words").FillAsync("python");
        await Assertions.Expect(page.GetByText($"{expected.Length} jobs", new() { Exact = true })).ToBeVisibleAsync();

        Assert.InRange(expected.Length, 11, 50);
        for (var shown = 10; shown < expected.Length; shown += 10)
        {
            await Assertions.Expect(Titles(page)).ToHaveTextAsync(expected[..shown]);
            await page.GetByRole(AriaRole.Button, new() { Name = "More jobs" }).ClickAsync();
        }

        await Assertions.Expect(Titles(page)).ToHaveTextAsync(expected);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "More jobs" })).ToHaveCountAsync(0);
    }

    [SampleFact]
    public Task The_whole_board_is_filtered_by_kind_and_place() => FilterAsync("");

    [SampleFact]
    public Task What_was_found_is_filtered_by_kind_and_place() => FilterAsync("python");

    private async Task FilterAsync(string words)
    {
        var answer = await site.AskAsync(
            $"{{ jobSearch(search: {{ query: \"{words}\", telecommuting: true, jobTypes: [\"back-end\"] }}, first: 10) {{ totalCount nodes {{ jobTitle }} }} }}");
        string[] expected = [.. Nodes(answer, "jobSearch").Select(static job => $"{job["jobTitle"]}").Order(StringComparer.Ordinal)];
        var page = await site.OpenAsync("#/jobs");

        await page.GetByLabel("Words").FillAsync(words);
        await page.GetByLabel("Kind of work").SelectOptionAsync("Back end");
        await page.GetByLabel("Remote").CheckAsync();

        Assert.InRange(expected.Length, 2, 10);
        await Assertions.Expect(page.GetByText($"{answer["jobSearch"]!["totalCount"]} jobs", new() { Exact = true })).ToBeVisibleAsync(); // Lists have a count.
        await Assertions.Expect(Titles(page)).ToHaveCountAsync(expected.Length);
    }

    private static ILocator Titles(IPage page) => page.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Heading);

    private static IEnumerable<JsonNode> Nodes(JsonNode parent, string list) =>
        parent[list]!["nodes"]!.AsArray().OfType<JsonNode>(); // Lists of the schema are there unless something failed.
}
