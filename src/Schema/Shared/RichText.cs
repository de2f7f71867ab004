using System.Net;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>A text with its markup, and what comes of it.</summary>
/// <param name="Source">The text as it was written.</param>
/// <param name="MarkupType">The language that the text is written in.</param>
[ObjectType]
public sealed record RichText(string Source, MarkupType MarkupType)
{
    /// <summary>What <see cref="Of"/> reads of a row.</summary>
    internal const string Columns = $"{nameof(IRichText.Content)} {nameof(IRichText.ContentType)} {nameof(IRichText.ContentHtml)}";

    private const string Ellipsis = "…";

    /// <summary>The main text of a row.</summary>
    internal static RichText Of(IRichText row) => new(row.Content, row.ContentType);

    /// <summary>The text as HTML that is safe to show.</summary>
    public string Html => string.Concat(Paragraphs.Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    private IEnumerable<string> Paragraphs =>
        Source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The text without markup.</summary>
    /// <param name="maxLength">The most characters; a longer text is cut after a word and ends with an ellipsis. At least 1; null for the whole text.</param>
    public string Text(int? maxLength = null)
    {
        if (maxLength is not { } length || Source.Length <= length)
        {
            return Source;
        }

        var room = Math.Max(0, length - Ellipsis.Length);
        var end = Source.AsSpan(0, Math.Min(Source.Length, room + 1)).LastIndexOf(' ');
        return Source[..(end > 0 ? end : SafeLength(room))] + Ellipsis;
    }

    /// <summary>A length that does not part the two halves of one character.</summary>
    private int SafeLength(int length) => length > 0 && char.IsHighSurrogate(Source[length - 1]) ? length - 1 : length;
}
