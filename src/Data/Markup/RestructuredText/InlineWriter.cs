using System.Net;
using System.Text;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Writes the text of a paragraph with its emphasis, literals and links.</summary>
/// <remarks>Specification: "Inline Markup".</remarks>
internal sealed partial class InlineWriter(LinkTargets targets)
{
    /// <summary>Substitutions in substitutions and so on.</summary>
    private const int MaxDepth = 4;

    private const string Openers = "'\"([{<-/:\u2018\u201c\u00ab";
    private const string Closers = "'\")]}>-/:.,;!?\\\u2019\u201d\u00bb";

    /// <summary>The text as HTML.</summary>
    public string ToHtml(string text) => ToHtml(text, 0);

    private string ToHtml(string text, int depth)
    {
        var html = new StringBuilder(text.Length + 16);
        var reader = new InlineReader(text);
        while (!reader.IsAtEnd)
        {
            if (!TryWriteMarkup(reader, html, depth))
            {
                WriteCharacter(reader, html);
            }
        }

        return html.ToString();
    }

    /// <summary>The text with escapes taken away, as HTML.</summary>
    private static string Plain(ReadOnlySpan<char> text) => WebUtility.HtmlEncode(Unescape(text));

    private static string Unescape(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
            }
            else if (++i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static void WriteCharacter(InlineReader reader, StringBuilder html)
    {
        var width = reader.Rest[0] == '\\' && reader.Rest.Length > 1 ? 2 : 1;
        width = width == 1 && char.IsHighSurrogate(reader.Rest[0]) && reader.Rest.Length > 1 ? 2 : width;
        html.Append(Plain(reader.Take(width)));
    }

    private bool TryWriteMarkup(InlineReader reader, StringBuilder html, int depth)
    {
        if (!reader.IsAfter(Openers))
        {
            return false;
        }

        return reader.Rest[0] switch
        {
            '*' => TryWrite(reader, html, "**", "strong") || TryWrite(reader, html, "*", "em"),
            '`' => TryWriteLiteral(reader, html) || TryWriteInterpreted(reader, html, role: ""),
            ':' => TryWriteRole(reader, html),
            '|' => TryWriteSubstitution(reader, html, depth),
            '[' => TryWriteFootnote(reader, html),
            '_' => TryWriteTarget(reader, html),
            _ => char.IsAsciiLetterOrDigit(reader.Rest[0]) && TryWriteWord(reader, html),
        };
    }

    private static bool TryWrite(InlineReader reader, StringBuilder html, string mark, string element)
    {
        if (!reader.TryTakeBetween(mark, mark, Closers, out var text))
        {
            return false;
        }

        html.Append('<').Append(element).Append('>').Append(Plain(text)).Append("</").Append(element).Append('>');
        return true;
    }

    private static bool TryWriteLiteral(InlineReader reader, StringBuilder html)
    {
        if (!reader.TryTakeBetween("``", "``", Closers, out var text))
        {
            return false;
        }

        html.Append("<code>").Append(WebUtility.HtmlEncode(text)).Append("</code>");
        return true;
    }

    /// <summary>_`text`: a place that can be linked to; places have no names here.</summary>
    private static bool TryWriteTarget(InlineReader reader, StringBuilder html)
    {
        if (!reader.TryTakeBetween("_`", "`", Closers, out var text))
        {
            return false;
        }

        html.Append(Plain(text));
        return true;
    }

    /// <summary>[1]_: a footnote.</summary>
    private static bool TryWriteFootnote(InlineReader reader, StringBuilder html)
    {
        if (!reader.TryTakeBetween("[", "]_", Closers, out var text))
        {
            return false;
        }

        html.Append("<sup>[").Append(Plain(text)).Append("]</sup>");
        return true;
    }

    private bool TryWriteSubstitution(InlineReader reader, StringBuilder html, int depth)
    {
        if (depth >= MaxDepth || !reader.TryTakeBetween("|", "|", Closers + "_", out var name))
        {
            return false;
        }

        html.Append(targets.Substitute(name) is { } text ? ToHtml(text, depth + 1) : $"|{Plain(name)}|");
        return true;
    }

    private static void WriteLink(StringBuilder html, string? address, ReadOnlySpan<char> text)
    {
        if (address is null)
        {
            html.Append(Plain(text));
        }
        else
        {
            html.Append("<a href=\"").Append(WebUtility.HtmlEncode(address)).Append("\">").Append(Plain(text)).Append("</a>");
        }
    }
}
