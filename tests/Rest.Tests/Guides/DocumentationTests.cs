using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Rest.Tests.Contract;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Guides;

/// <summary>What docs/clients.md shows works as it stands there.</summary>
public sealed partial class DocumentationTests(WritingServer server) : IClassFixture<WritingServer>
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "clients.md"));

    public static TheoryData<int> Examples(string language) =>
        new(Enumerable.Range(0, All(language).Length));

    [ProgramTheory(".curl")]
    [MemberData(nameof(Examples), "sh")]
    public Task Examples_work_with_curl(int number) => RunAsync("sh", number, ".curl");

    [ProgramTheory(".py")]
    [MemberData(nameof(Examples), "python")]
    public Task Examples_work_with_python(int number) => RunAsync("python", number, ".py");

    [ProgramTheory(".mjs")]
    [MemberData(nameof(Examples), "js")]
    public Task Examples_work_with_javascript(int number) => RunAsync("js", number, ".mjs");

    [Theory]
    [MemberData(nameof(Examples), "graphql")]
    public async Task Examples_work_as_operations(int number)
    {
        var answer = await server.SendAsync(Sender.Staff, "POST", "/graphql", JsonSerializer.Serialize(new { query = All("graphql")[number] }));

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain("\"errors\":[{", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"nodes\":[]", answer.Body, StringComparison.Ordinal);
    }

    private static string[] All(string language) =>
        [.. Fence().Matches(Text).Where(match => match.Groups[1].Value == language).Select(static match => match.Groups[2].Value)];

    private async Task RunAsync(string language, int number, string extension)
    {
        var example = All(language)[number].Replace("http://localhost:8000", server.Origin, StringComparison.Ordinal);
        var run = Program.All[extension].RunAsync(example);

        // Those who listen end with the first event; they say nothing of when they have begun.
        while (example.Contains("releasePublished", StringComparison.Ordinal) && !run.IsCompleted)
        {
            await server.CreateAsync(Sender.Staff, "/releases", $$"""{"name": "Python 3.99", "slug": "s{{Guid.NewGuid():N}}", "version": "3", "is_published": true}""");
        }

        Assert.NotEqual("", await run);
    }

    [GeneratedRegex("^```(\\w+)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
