using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup.Html;
using PyDotOrg.Graph.Data.Markup.RestructuredText;

namespace PyDotOrg.Graph.Data.Markup;

/// <summary>Makes HTML that is safe to show of texts in every language; whatever stands in a text, this does not fail.</summary>
public static class MarkupRenderer
{
    /// <summary>The text as HTML without scripts, styles and foreign frames; links lead to http, https and mailto only.</summary>
    /// <param name="source">The text as it was written.</param>
    /// <param name="type">Its language.</param>
    public static string ToHtml(string source, MarkupType type) => type switch
    {
        MarkupType.Markdown => MarkdownText.ToHtml(source),
        MarkupType.Restructuredtext => HtmlCleaner.Clean(RestructuredTextRenderer.ToHtml(source)),
        MarkupType.Html => HtmlCleaner.Clean(source),
        _ => PlainText.ToHtml(source),
    };

    /// <summary>The text without markup, of HTML that <see cref="ToHtml"/> made.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="enough">What comes after so many characters may be missing.</param>
    public static string ToText(string html, int enough = int.MaxValue) => HtmlText.Read(html, enough);
}
