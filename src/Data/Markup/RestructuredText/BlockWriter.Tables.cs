namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Tables, with and without a grid; cells over several columns or rows are not known, such tables show their source.</summary>
internal sealed partial class BlockWriter
{
    /// <returns>The line behind the table; the start when there is no table.</returns>
    private int WriteTable(List<string> lines, int start, int depth)
    {
        if (!IsGridLine(lines[start]) && !IsSimpleLine(lines[start]))
        {
            return start;
        }

        var isGrid = lines[start][0] == '+';
        var end = isGrid ? EndOfGrid(lines, start) : EndOfSimple(lines, start);
        if (end == start)
        {
            return start;
        }

        var table = lines.GetRange(start, end - start);
        if ((isGrid ? TableReader.ReadGrid(table) : TableReader.ReadSimple(table)) is { } rows)
        {
            WriteRows(rows, depth);
        }
        else
        {
            WriteSource(table);
        }

        return end;
    }

    private void WriteRows(TableRows rows, int depth)
    {
        _html.Append("<table>");
        for (var row = 0; row < rows.Cells.Count; row++)
        {
            var element = row < rows.Headers ? "th" : "td";
            _html.Append(row == 0 && rows.Headers > 0 ? "<thead>" : row == rows.Headers ? "<tbody>" : "").Append("<tr>");
            foreach (var cell in rows.Cells[row])
            {
                WriteEntry(element, cell, depth);
            }

            _html.Append("</tr>").Append(row == rows.Headers - 1 ? "</thead>" : "");
        }

        _html.Append(rows.Cells.Count > rows.Headers ? "</tbody></table>" : "</table>");
    }

    private static bool IsGridLine(string line) =>
        line.Length > 2 && line[0] == '+' && line[^1] == '+' && line.AsSpan().IndexOfAnyExcept("+-=") < 0;

    /// <remarks>A line of marks without blanks is the adornment of a title.</remarks>
    private static bool IsSimpleLine(string line) =>
        line.Length > 2 && line[0] == '=' && line.Contains(' ', StringComparison.Ordinal) && line.AsSpan().IndexOfAnyExcept("= ") < 0;

    private static int EndOfGrid(List<string> lines, int start)
    {
        var end = start;
        while (end < lines.Count && lines[end].Length > 0 && lines[end][0] is '+' or '|')
        {
            end++;
        }

        return end;
    }

    /// <summary>Behind the last border: the second one when a blank line or the end follows it, otherwise the third.</summary>
    private static int EndOfSimple(List<string> lines, int start)
    {
        var borders = 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (IsSimpleLine(lines[i]) && (++borders == 2 || IsBlank(lines, i + 1)))
            {
                return i + 1;
            }
        }

        return start;
    }
}
