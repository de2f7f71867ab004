using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.House.Tests;

/// <summary>What the documentation says of the code is so.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string[] Pages = [Path.Combine(House.Root, "README.md"), .. Directory.GetFiles(Path.Combine(House.Root, "docs"), "*.md")];

    public static TheoryData<string> Documents => new(Pages.Select(static page => Path.GetRelativePath(House.Root, page)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_that_a_page_names_is_there(string page)
    {
        var missing = NamedPath().Matches(Read(page)).Select(static match => match.Groups[1].Value).Where(static path => !Exists(path)).ToList();

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_between_pages_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(page)!; // A page lies in one, if only in the root.
        var links = Link().Matches(Read(page)).Select(static match => match.Groups[1].Value);

        Assert.DoesNotContain(links, link => !Exists(Path.Combine(folder, link)));
    }

    [Fact]
    public void Every_example_of_how_to_add_something_stands_in_the_file_that_it_names()
    {
        var examples = Example().Matches(Read("docs/extending.md"));

        Assert.True(examples.Count > 5);
        Assert.All(examples, static example =>
        {
            var lines = Read(example.Groups[1].Value).Split('\n').Select(static line => line.Trim()).ToHashSet(StringComparer.Ordinal);
            var shown = example.Groups[2].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(shown, line => !lines.Contains(line) && !lines.Contains(line + ";"));
        });
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(House.Root, path)).ReplaceLineEndings("\n");

    private static bool Exists(string path) => Path.Exists(Path.Combine(House.Root, path));

    /// <summary>A path of the repository between backticks, without those that stand for several.</summary>
    [GeneratedRegex(@"`((?:src|tests|docs|bench|eng|samples)/[\w./-]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\]\(([\w./-]+)(?:#[\w-]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([\w./-]+)`\n\s*\n\s*```\w+\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
