using System.Net;
using System.Text;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Writes the blocks of a text one after the other.</summary>
/// <remarks>Specification: "Body Elements" and "Sections".</remarks>
/// <param name="inline">Writes what stands in the blocks.</param>
internal sealed partial class BlockWriter(InlineWriter inline)
{
    /// <summary>Blocks that stand in more blocks than that are shown as their source.</summary>
    private const int MaxDepth = 24;

    private const int LowestHeading = 6;
    private const int ShortestTransition = 4;
    private const string LiteralMark = "::";

    private readonly StringBuilder _html = new();
    private readonly List<string> _headings = [];

    /// <summary>What was written.</summary>
    public string Html => _html.ToString();

    /// <summary>Writes the blocks of some lines, which start at the left.</summary>
    public void Write(List<string> lines, int depth)
    {
        if (depth > MaxDepth)
        {
            WriteSource(lines);
            return;
        }

        for (var i = SourceLines.SkipBlank(lines, 0); i < lines.Count; i = SourceLines.SkipBlank(lines, i))
        {
            i = WriteBlock(lines, i, depth);
        }
    }

    /// <returns>The line behind the block, always after its start.</returns>
    private int WriteBlock(List<string> lines, int start, int depth)
    {
        var line = lines[start];
        if (line[0] == ' ')
        {
            return WriteQuote(lines, start, depth);
        }

        if (line == ".." || line.StartsWith(".. ", StringComparison.Ordinal))
        {
            return WriteExplicit(lines, start, depth);
        }

        if (line.StartsWith("__ ", StringComparison.Ordinal))
        {
            return start + 1;
        }

        if (HeadingAt(lines, start) is { } heading)
        {
            WriteHeading(heading);
            return heading.End;
        }

        if (IsAdornment(line, ShortestTransition) && IsBlank(lines, start - 1) && IsBlank(lines, start + 1))
        {
            _html.Append("<hr>");
            return start + 1;
        }

        return WriteTable(lines, start, depth) is var table && table > start ? table : WriteListOrParagraph(lines, start, depth);
    }

    private int WriteListOrParagraph(List<string> lines, int start, int depth)
    {
        if (ListMark.Read(lines, start) is { } mark)
        {
            return WriteList(lines, start, mark, depth);
        }

        if (lines[start].StartsWith(">>> ", StringComparison.Ordinal))
        {
            return WriteUntilBlank(lines, start);
        }

        if (lines[start] == "|" || lines[start].StartsWith("| ", StringComparison.Ordinal))
        {
            return WriteLineBlock(lines, start);
        }

        if (FieldAt(lines[start]) > 0)
        {
            return WriteFields(lines, start, depth);
        }

        return IsDefinition(lines, start) ? WriteDefinitions(lines, start, depth) : WriteParagraph(lines, start);
    }

    private int WriteQuote(List<string> lines, int start, int depth)
    {
        var end = SourceLines.EndOfIndented(lines, start);
        _html.Append("<blockquote>");
        Write(SourceLines.Dedent(lines, start, end), depth + 1);
        _html.Append("</blockquote>");
        return end;
    }

    private int WriteParagraph(List<string> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && lines[end].Length > 0)
        {
            end++;
        }

        var text = string.Join('\n', lines.GetRange(start, end - start).Select(line => line.TrimStart()));
        if (!text.EndsWith(LiteralMark, StringComparison.Ordinal))
        {
            WriteParagraph(text);
            return end;
        }

        text = text.Length > LiteralMark.Length && !char.IsWhiteSpace(text[^(LiteralMark.Length + 1)]) ? text[..^1] : text[..^LiteralMark.Length].TrimEnd();
        WriteParagraph(text);
        return WriteLiteral(lines, end);
    }

    private void WriteParagraph(string text)
    {
        if (text.Length > 0)
        {
            _html.Append("<p>").Append(inline.ToHtml(text)).Append("</p>");
        }
    }

    /// <summary>What is indented, or has the same mark at the start of each line.</summary>
    private int WriteLiteral(List<string> lines, int start)
    {
        var first = SourceLines.SkipBlank(lines, start);
        if (first == lines.Count)
        {
            return first;
        }

        if (lines[first][0] == ' ')
        {
            var end = SourceLines.EndOfIndented(lines, first);
            WriteSource(SourceLines.Dedent(lines, first, end));
            return end;
        }

        return first > start && IsMark(lines[first][0]) ? WriteUntilBlank(lines, first) : start;
    }

    private int WriteUntilBlank(List<string> lines, int start)
    {
        var end = lines.IndexOf("", start);
        end = end < 0 ? lines.Count : end;
        WriteSource(lines.GetRange(start, end - start));
        return end;
    }

    private int WriteLineBlock(List<string> lines, int start)
    {
        var end = start;
        _html.Append("<p>");
        for (; end < lines.Count && lines[end].Length > 0 && lines[end][0] is '|' or ' '; end++)
        {
            _html.Append(end > start && lines[end][0] == '|' ? "<br>" : "").Append(inline.ToHtml(lines[end].TrimStart('|').Trim())).Append('\n');
        }

        _html.Append("</p>");
        return end;
    }

    private void WriteSource(IReadOnlyList<string> lines, string language = "")
    {
        _html.Append(language.Length == 0 ? "<pre><code>" : $"<pre><code class=\"language-{WebUtility.HtmlEncode(language)}\">");
        _html.Append(WebUtility.HtmlEncode(string.Join('\n', lines))).Append("\n</code></pre>");
    }

    private static bool IsBlank(List<string> lines, int index) => index < 0 || index >= lines.Count || lines[index].Length == 0;

    private static bool IsMark(char character) => char.IsAscii(character) && (char.IsPunctuation(character) || char.IsSymbol(character));

    private static bool IsAdornment(string line, int least) =>
        line.Length >= least && IsMark(line[0]) && line.AsSpan().IndexOfAnyExcept(line[0]) < 0;
}
