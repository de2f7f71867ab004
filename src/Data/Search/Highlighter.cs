using System.Text;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>Shows where words of a search stand in a text: as HTML, with the words in <c>em</c> and all else escaped.</summary>
/// <remarks>One for both databases, so that both show the same; it reads words and stems as their indexes do.</remarks>
public sealed class Highlighter
{
    /// <summary>The most characters of a piece of a long text.</summary>
    public const int FragmentLength = 160;

    /// <summary>The most pieces of a long text.</summary>
    public const int MaxFragments = 3;

    private const string Ellipsis = "…";

    private readonly HashSet<string> _stems;

    /// <param name="words">What is searched for.</param>
    public Highlighter(SearchWords words) =>
        _stems = [.. words.Phrases.SelectMany(phrase => phrase).Select(Stemmer.Stem)];

    /// <summary>The whole text; none when no word stands in it.</summary>
    public IReadOnlyList<string> Whole(string text)
    {
        var matches = Find(text);
        return matches.Count == 0 ? [] : [Mark(text, 0, text.Length, matches)];
    }

    /// <summary>The pieces of a text where the words stand, the first ones; none when no word stands in it.</summary>
    public IReadOnlyList<string> Fragments(string text)
    {
        var matches = Find(text);
        var fragments = new List<string>();
        var next = 0;
        while (next < matches.Count && fragments.Count < MaxFragments)
        {
            var (start, end) = Around(text, matches[next].Start);
            fragments.Add((start > 0 ? Ellipsis : "") + Mark(text, start, end, matches) + (end < text.Length ? Ellipsis : ""));
            while (next < matches.Count && matches[next].Start < end)
            {
                next++;
            }
        }

        return fragments;
    }

    private List<Word> Find(string text) => [.. WordReader.Read(text).Where(word => _stems.Contains(Stemmer.Stem(word.Text)))];

    /// <summary>A piece around a place, from the start of a word to the end of one.</summary>
    private static (int Start, int End) Around(string text, int place)
    {
        if (text.Length <= FragmentLength)
        {
            return (0, text.Length);
        }

        var from = Math.Max(0, place - (FragmentLength / 3));
        var space = from == 0 ? -1 : text.AsSpan(from, place - from).IndexOfAny(' ', '\n', '\t');
        var start = from == 0 ? 0 : space >= 0 ? from + space + 1 : place;
        var to = Math.Min(text.Length, start + FragmentLength);
        if (to == text.Length)
        {
            return (start, to);
        }

        var last = text.AsSpan(place, to - place).LastIndexOfAny(' ', '\n', '\t');
        var end = last > 0 ? place + last : to;
        return (start, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end);
    }

    private static string Mark(string text, int start, int end, List<Word> matches)
    {
        var html = new StringBuilder(end - start + 32);
        var written = start;
        foreach (var match in matches)
        {
            if (match.Start >= start && match.End <= end)
            {
                AppendEscaped(html, text.AsSpan(written..match.Start));
                html.Append("<em>");
                AppendEscaped(html, text.AsSpan(match.Start..match.End));
                html.Append("</em>");
                written = match.End;
            }
        }

        AppendEscaped(html, text.AsSpan(written..end));
        return html.ToString();
    }

    /// <summary>Escapes what means something in HTML, and nothing else: letters with accents stay readable.</summary>
    private static void AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
        }
    }
}
