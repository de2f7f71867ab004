namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>A table's cells, each with its lines.</summary>
/// <param name="Cells">The rows from top to bottom.</param>
/// <param name="Headers">How many of them are headers.</param>
internal sealed record TableRows(List<List<List<string>>> Cells, int Headers);

/// <summary>Takes tables apart; every column starts where the first line says.</summary>
internal static class TableReader
{
    /// <summary>As many columns as a table may have.</summary>
    private const int MaxColumns = 64;

    /// <summary>Reads a table of "+", "-" and "|"; null when it has cells over several columns or rows.</summary>
    public static TableRows? ReadGrid(List<string> lines)
    {
        var columns = Columns(lines[0], '+');
        var cells = new List<List<List<string>>>();
        var headers = 0;
        var row = new List<string>();
        foreach (var line in lines.Skip(1))
        {
            if (line[0] == '|')
            {
                row.Add(line);
                continue;
            }

            if (line.Length != lines[0].Length || line.AsSpan().IndexOfAny('|', ' ') >= 0 || ReadRow(row, columns) is not { } read)
            {
                return null;
            }

            cells.Add(read);
            headers = line.Contains('=', StringComparison.Ordinal) ? cells.Count : headers;
            row.Clear();
        }

        return row.Count == 0 && columns.Count <= MaxColumns ? new TableRows(cells, headers) : null;
    }

    /// <summary>Reads a table with borders of "=" only; null when a text stands across columns.</summary>
    public static TableRows? ReadSimple(List<string> lines)
    {
        var columns = Columns(lines[0], ' ');
        var cells = new List<List<List<string>>>();
        var headers = 0;
        foreach (var line in lines.Skip(1).SkipLast(1).Where(line => line.Length > 0))
        {
            if (line[0] == '=')
            {
                headers = cells.Count;
                continue;
            }

            if (Cut(line, columns, last: true) is not { } texts || columns.Count > MaxColumns)
            {
                return null;
            }

            if (texts[0].Length > 0 || cells.Count == headers)
            {
                cells.Add([.. texts.Select(_ => new List<string>())]);
            }

            for (var column = 0; column < texts.Count; column++)
            {
                Add(cells[^1][column], texts[column]);
            }
        }

        return new TableRows(cells, headers);
    }

    private static List<List<string>>? ReadRow(List<string> lines, List<(int Start, int End)> columns)
    {
        var cells = columns.ConvertAll(_ => new List<string>());
        foreach (var line in lines)
        {
            if (columns.Exists(column => column.End >= line.Length || line[column.End] != '|') || Cut(line, columns, last: false) is not { } texts)
            {
                return null;
            }

            for (var column = 0; column < texts.Count; column++)
            {
                cells[column].Add(texts[column]);
            }
        }

        return cells.ConvertAll(cell => Trim(SourceLines.Dedent(cell, 0, cell.Count)));
    }

    private static List<string> Trim(List<string> lines)
    {
        var end = SourceLines.EndOfIndented(lines.ConvertAll(line => line.Length == 0 ? "" : $" {line}"), 0);
        return lines.GetRange(0, end);
    }

    private static void Add(List<string> cell, string text)
    {
        if (text.Length > 0)
        {
            cell.Add(text);
        }
    }

    /// <summary>The runs between the marks of a border.</summary>
    private static List<(int Start, int End)> Columns(string border, char gap)
    {
        var columns = new List<(int Start, int End)>();
        for (var start = gap == ' ' ? 0 : 1; start < border.Length && columns.Count <= MaxColumns;)
        {
            var end = border.IndexOf(gap, start);
            end = end < 0 ? border.Length : end;
            columns.Add((start, end));
            start = end;
            while (start < border.Length && border[start] == gap)
            {
                start++;
            }
        }

        return columns;
    }

    /// <summary>The texts of a line; null when one stands across the gap between columns.</summary>
    private static List<string>? Cut(string line, List<(int Start, int End)> columns, bool last)
    {
        var texts = new List<string>(columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var (start, end) = columns[i];
            end = last && i == columns.Count - 1 ? line.Length : Math.Min(end, line.Length);
            var text = start < end ? line[start..end] : "";
            var isAcross = last && i < columns.Count - 1 && end < line.Length && line.AsSpan(end, Math.Min(columns[i + 1].Start, line.Length) - end).IndexOfAnyExcept(' ') >= 0;
            if (isAcross)
            {
                return null;
            }

            texts.Add(last ? text.Trim() : text.TrimEnd());
        }

        return texts;
    }
}
