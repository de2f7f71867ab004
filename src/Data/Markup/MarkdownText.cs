using Markdig;
using Markdig.Extensions.EmphasisExtras;
using PyDotOrg.Graph.Data.Markup.Html;

namespace PyDotOrg.Graph.Data.Markup;

/// <summary>CommonMark with tables, struck text and bare addresses as links.</summary>
internal static class MarkdownText
{
    /// <summary>Longer texts are shown without their markup: some forms cost the square of their length.</summary>
    private const int MaxLength = 131_072;

    /// <summary>As many links and definitions of links a text may have; each may be looked for up to the end of the text.</summary>
    private const int MaxLinks = 2_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    /// <summary>The text as HTML; of a text that is too long or too deeply nested only its paragraphs.</summary>
    public static string ToHtml(string source) =>
        source.Length <= MaxLength && !HasTooManyLinks(source) && TryParse(source, out var html)
            ? HtmlCleaner.Clean(html)
            : PlainText.ToHtml(source);

    private static bool HasTooManyLinks(ReadOnlySpan<char> source) => source.Count("](") > MaxLinks || source.Count("]:") > MaxLinks;

    /// <remarks>The library refuses what is nested too deeply by this exception, and has no other way to say so.</remarks>
    private static bool TryParse(string source, out string html)
    {
        try
        {
            html = Markdown.ToHtml(source, Pipeline);
            return true;
        }
        catch (ArgumentException)
        {
            html = "";
            return false;
        }
    }
}
