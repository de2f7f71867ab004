using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>A text with its markup, and what comes of it.</summary>
[ObjectType]
public sealed class RichText
{
    /// <summary>What <see cref="Of"/> reads of a row.</summary>
    internal const string Columns = $"{nameof(IRichText.Content)} {nameof(IRichText.ContentType)} {nameof(IRichText.ContentHtml)}";

    private const string Ellipsis = "…";

    private readonly Lazy<string> _html;

    /// <param name="source">The text as it was written.</param>
    /// <param name="markupType">The language that the text is written in.</param>
    /// <param name="html">The HTML that was made of it; null to make it when it is asked for.</param>
    internal RichText(string source, MarkupType markupType, string? html = null)
    {
        (Source, MarkupType) = (source, markupType);
        _html = html is null ? new Lazy<string>(() => MarkupRenderer.ToHtml(source, markupType)) : new Lazy<string>(html);
    }

    /// <summary>The text as it was written.</summary>
    public string Source { get; }

    /// <summary>The language that the text is written in.</summary>
    public MarkupType MarkupType { get; }

    /// <summary>The text as HTML that is safe to show: without scripts and styles, links lead to http, https and mailto only.</summary>
    public string Html => _html.Value;

    /// <summary>The text without markup.</summary>
    /// <param name="maxLength">The most characters; a longer text is cut after a word and ends with an ellipsis. At least 1; null for the whole text.</param>
    public string Text(int? maxLength = null)
    {
        var enough = maxLength is { } most ? Math.Max(0, most) : int.MaxValue;
        var text = MarkupType == MarkupType.Plain ? Source : MarkupRenderer.ToText(Html, enough);
        return text.Length <= enough ? text : Cut(text, Math.Max(0, enough - Ellipsis.Length));
    }

    /// <summary>The main text of a row.</summary>
    internal static RichText Of(IRichText row) => new(row.Content, row.ContentType, row.ContentHtml);

    private static string Cut(string text, int room)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, room + 1)).LastIndexOfAny(' ', '\n');
        return string.Concat(text.AsSpan(0, end > 0 ? end : SafeLength(text, room)).TrimEnd(), Ellipsis);
    }

    /// <summary>A length that does not part the two halves of one character.</summary>
    private static int SafeLength(string text, int length) => length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;
}
