namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Titles of sections: text with a line of marks below it, or above and below.</summary>
internal sealed partial class BlockWriter
{
    private const int ShortestLooseAdornment = 4;

    private static Heading? HeadingAt(List<string> lines, int start)
    {
        if (start + 1 >= lines.Count)
        {
            return null;
        }

        if (IsAdornment(lines[start], 1) && start + 2 < lines.Count && lines[start + 2] == lines[start] && lines[start + 1].Length > 0)
        {
            var title = lines[start + 1].Trim();
            return IsLongEnough(lines[start], title) ? new Heading(title, new string(lines[start][0], 2), start + 3) : null;
        }

        return IsAdornment(lines[start + 1], 1) && !IsAdornment(lines[start], 1) && IsLongEnough(lines[start + 1], lines[start])
            ? new Heading(lines[start], lines[start + 1][..1], start + 2)
            : null;
    }

    private static bool IsLongEnough(string adornment, string title) => adornment.Length >= Math.Min(title.Length, ShortestLooseAdornment);

    /// <summary>The first kind of adornment is the highest, as in the rest of the text.</summary>
    private void WriteHeading(Heading heading)
    {
        var level = _headings.IndexOf(heading.Adornment);
        if (level < 0)
        {
            level = _headings.Count;
            _headings.Add(heading.Adornment);
        }

        var element = $"h{Math.Min(level + 1, LowestHeading)}";
        _html.Append('<').Append(element).Append('>').Append(inline.ToHtml(heading.Title)).Append("</").Append(element).Append('>');
    }

    private sealed record Heading(string Title, string Adornment, int End);
}
