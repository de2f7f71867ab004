using System.Globalization;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Lists: with bullets and numbers, of definitions and of fields.</summary>
internal sealed partial class BlockWriter
{
    private int WriteList(List<string> lines, int start, ListMark first, int depth)
    {
        var element = first.IsNumbered ? "ol" : "ul";
        _html.Append('<').Append(element);
        if (first.Number is { } number and not 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{number}\"");
        }

        _html.Append('>');
        var end = start;
        for (var i = start; i < lines.Count && lines[i].Length > 0 && ListMark.Read(lines, i) is { } mark && mark.Kind == first.Kind; i = SourceLines.SkipBlank(lines, end))
        {
            end = SourceLines.EndOfIndented(lines, i + 1);
            WriteEntry("li", Body(lines, i, end, mark.Width), depth);
        }

        _html.Append("</").Append(element).Append('>');
        return end;
    }

    /// <summary>The text behind a mark and the indented lines below it.</summary>
    private static List<string> Body(List<string> lines, int start, int end, int width)
    {
        List<string> body = [width < lines[start].Length ? lines[start][width..] : ""];
        body.AddRange(SourceLines.Cut(lines, start + 1, end, width));
        return body;
    }

    /// <summary>An entry that is one paragraph is written without one.</summary>
    private void WriteEntry(string element, List<string> body, int depth)
    {
        _html.Append('<').Append(element).Append('>');
        var isText = body.Count > 0 && !body.Contains("") && body.TrueForAll(line => line[0] != ' ') && !body[^1].EndsWith(LiteralMark, StringComparison.Ordinal)
            && ListMark.Read(body, 0) is null && !body[0].StartsWith(".. ", StringComparison.Ordinal);
        if (isText)
        {
            _html.Append(inline.ToHtml(string.Join('\n', body)));
        }
        else
        {
            Write(body, depth + 1);
        }

        _html.Append("</").Append(element).Append('>');
    }

    private static bool IsDefinition(List<string> lines, int start) =>
        start + 1 < lines.Count && lines[start + 1].Length > 0 && lines[start + 1][0] == ' ' && !lines[start].EndsWith(LiteralMark, StringComparison.Ordinal);

    private int WriteDefinitions(List<string> lines, int start, int depth)
    {
        _html.Append("<dl>");
        var end = start;
        for (var i = start; i < lines.Count && lines[i].Length > 0 && lines[i][0] != ' ' && IsDefinition(lines, i); i = SourceLines.SkipBlank(lines, end))
        {
            end = SourceLines.EndOfIndented(lines, i + 1);
            _html.Append("<dt>").Append(inline.ToHtml(lines[i])).Append("</dt>");
            WriteEntry("dd", SourceLines.Dedent(lines, i + 1, end), depth);
        }

        _html.Append("</dl>");
        return end;
    }

    /// <summary>The length of ":name:" at the start of a line; 0 when there is none.</summary>
    private static int FieldAt(string line)
    {
        if (line.Length < 3 || line[0] != ':' || line[1] is ':' or ' ')
        {
            return 0;
        }

        var end = line.IndexOf(':', 1);
        return end > 0 && (end + 1 == line.Length || line[end + 1] == ' ') ? end + 1 : 0;
    }

    private int WriteFields(List<string> lines, int start, int depth)
    {
        _html.Append("<dl>");
        var end = start;
        for (var i = start; i < lines.Count && lines[i].Length > 0 && FieldAt(lines[i]) is > 0 and var width; i = SourceLines.SkipBlank(lines, end))
        {
            end = SourceLines.EndOfIndented(lines, i + 1);
            _html.Append("<dt>").Append(inline.ToHtml(lines[i][1..(width - 1)])).Append("</dt>");
            WriteEntry("dd", [lines[i][width..].TrimStart(), .. SourceLines.Dedent(lines, i + 1, end)], depth);
        }

        _html.Append("</dl>");
        return end;
    }
}
