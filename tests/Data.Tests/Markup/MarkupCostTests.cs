using System.Diagnostics;
using System.Globalization;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Data.Tests.Markup;

/// <summary>Texts of a megabyte that are made to take long, or to end the program by their depth.</summary>
public sealed class MarkupCostTests
{
    private const int Megabyte = 1 << 20;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <summary>What is repeated: openings without ends, nesting, definitions, marks.</summary>
    private static readonly string[] Patterns =
    [
        "[", "]", ">", "> ", "*", "* ", "*a", "*a ", "**a *b ", "_a", "`", "`a ", "``a ", "~~a ", "[a](", "[a](<b", "![[", "](", "[a]: b\n", "[a]: b\n\n", "[a][",
        "<", "<b>", "<div>", "<p>", "<b></p>", "<b><i><p>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<svg><math>", "<template>", "<foo>x</foo>",
        "<!--", "<![CDATA[", "<?", "&", "&amp", "&#", "<a b=", "x=1 ", "\\", "\"", "a|b\n-|-\n", "|", "|a|\n|-|\n", "a\n=\n", "# ", "```\n", "- ", "1. ", "- - 1. ",
        "(1) ", "http://a ", "\t", "\n", "\r", " ", "\0", "w", "\ud800", ".. ", ".. a\n", ".. note::\n", ".. _a: b_\n", "a_ ", "`a`_ ", "`a <b>`_ ", ":a:`b` ", ":a: b\n",
        "|a|_ ", "a\n b\n", ">>> a\n", "::\n\n a\n\n", "+-+\n", "+-+\n| |\n", "= =\n", "= =\na b\n", "[1]_ ", "__ a\n", ".. |a| replace:: |a||a|\n",
    ];

    /// <summary>The longest Markdown that is read as such.</summary>
    private const int LongestMarkdown = 131_072;

    public static TheoryData<MarkupType> Types { get; } = new(Enum.GetValues<MarkupType>());

    [Theory]
    [MemberData(nameof(Types))]
    public void A_megabyte_of_anything_takes_less_than_a_second(MarkupType type)
    {
        var slow = Texts().Where(text => IsSlow(text, type)).Select(text => text[..20]);

        Assert.Equal("", string.Join('\n', slow));
    }

    [Fact]
    public void Markdown_takes_less_than_a_second_where_it_is_not_too_long_to_be_read()
    {
        var slow = Texts().Select(text => text[..Math.Min(text.Length, LongestMarkdown)])
            .Where(static text => IsSlow(text, MarkupType.Markdown)).Select(text => text[..20]);

        Assert.Equal("", string.Join('\n', slow));
        Assert.Equal("<p><em>a</em></p>\n", MarkupRenderer.ToHtml("*a*", MarkupType.Markdown));
        Assert.EndsWith("<p><em>a</em></p>\n", MarkupRenderer.ToHtml(string.Concat(Enumerable.Repeat("w\n", (LongestMarkdown / 2) - 3)) + "\n*a*", MarkupType.Markdown), StringComparison.Ordinal);
        Assert.EndsWith("\n*a*</p>", MarkupRenderer.ToHtml(string.Concat(Enumerable.Repeat("w\n", LongestMarkdown / 2)) + "*a*", MarkupType.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Depth_grows_to_a_limit_and_no_text_is_lost(MarkupType type)
    {
        string[] deep = ["<div>", "<b>", "> ", "- ", "1. ", ":a: ", "<ul><li>", "[", "(", ".. note:: "];

        foreach (var text in deep.Select(pattern => string.Concat(Enumerable.Repeat(pattern, 5000)) + "the end"))
        {
            var html = MarkupRenderer.ToHtml(text, type);

            Assert.Contains("the end", MarkupRenderer.ToText(html), StringComparison.Ordinal);
            Assert.True(DepthOf(html) <= 110, $"{type}: {text[..10]}");
        }
    }

    /// <summary>Repeated, and as lines each of which is indented by one more blank.</summary>
    private static IEnumerable<string> Texts() =>
    [
        .. Patterns.Select(pattern => string.Concat(Enumerable.Repeat(pattern, Megabyte / pattern.Length))),
        .. new[] { "- a", "a", "> a", ".. a", "1. a" }.Select(line => string.Join('\n', Enumerable.Range(0, 1400).Select(depth => new string(' ', depth) + line))),
        string.Join(' ', Enumerable.Range(1, 1400).Select(length => new string('`', length) + "a")),
        string.Concat(Enumerable.Range(0, 40_000).Select(number => $"[a{number}]: b\n[a{number}]\n")),
        $"<a {string.Concat(Enumerable.Range(0, 100_000).Select(number => $"x{number}=1 "))}>",
    ];

    /// <summary>Takes more than a second, and that not because the machine is slow just now: then what is half as long takes half of the time.</summary>
    private static bool IsSlow(string text, MarkupType type)
    {
        var time = TimeOf(text, type);
        return time > Limit && (time > 5 * Limit || time > 3 * TimeOf(text[..(text.Length / 2)], type));
    }

    private static TimeSpan TimeOf(string text, MarkupType type)
    {
        var start = ThreadTime();
        MarkupRenderer.ToHtml(text, type);
        return ThreadTime() - start;
    }

    /// <summary>The time that this thread has had of a processor, so that it does not count what else the machine does.</summary>
    private static TimeSpan ThreadTime()
    {
        const string Times = "/proc/thread-self/schedstat";
        return File.Exists(Times)
            ? TimeSpan.FromMicroseconds(long.Parse(File.ReadAllText(Times).Split(' ')[0], CultureInfo.InvariantCulture) / 1000)
            : Stopwatch.GetElapsedTime(0);
    }

    private static int DepthOf(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0; i = html.IndexOf('<', i + 1))
        {
            depth += html[i + 1] == '/' ? -1 : html.AsSpan(i + 1).StartsWith("br") || html.AsSpan(i + 1).StartsWith("hr") ? 0 : 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }
}
