using System.Text;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Schema.Blogs.Fetching;

/// <summary>Makes texts that we keep of texts that somebody else has written.</summary>
internal static class EntryText
{
    /// <summary>The text of HTML on one line.</summary>
    public static string Of(string html) => OneLine(MarkupRenderer.ToText(MarkupRenderer.ToHtml(html, MarkupType.Html)));

    /// <summary>The text without control characters; blanks of every kind become single spaces.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune))
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>The beginning of a text, cut at a blank where there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">Characters at most.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        const string Dots = "...";
        var end = text.LastIndexOf(' ', most - Dots.Length);
        end = end > most / 2 ? end : most - Dots.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Dots;
    }
}
