using System.Text;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>Lines without blanks at their ends, and how they stand to each other.</summary>
internal static class SourceLines
{
    private const int TabWidth = 8;

    /// <summary>The lines of a text; tabs lead to columns that are multiples of eight.</summary>
    public static List<string> Read(string source) =>
        [.. source.ReplaceLineEndings("\n").Split('\n').Select(line => ExpandTabs(line).TrimEnd())];

    /// <summary>How many blanks a line starts with.</summary>
    public static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    /// <summary>The lines after a start that are blank or indented, without blank lines at their end.</summary>
    public static int EndOfIndented(List<string> lines, int start)
    {
        var end = start;
        for (var i = start; i < lines.Count && (lines[i].Length == 0 || lines[i][0] == ' '); i++)
        {
            end = lines[i].Length == 0 ? end : i + 1;
        }

        return end;
    }

    /// <summary>The next line that is not blank.</summary>
    public static int SkipBlank(List<string> lines, int start)
    {
        while (start < lines.Count && lines[start].Length == 0)
        {
            start++;
        }

        return start;
    }

    /// <summary>A part of the lines, as far to the left as the least indented of them allows.</summary>
    public static List<string> Dedent(List<string> lines, int start, int end)
    {
        var least = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            least = lines[i].Length == 0 ? least : Math.Min(least, IndentOf(lines[i]));
        }

        return Cut(lines, start, end, least);
    }

    /// <summary>A part of the lines without their first characters; what starts further to the left is kept.</summary>
    public static List<string> Cut(List<string> lines, int start, int end, int width)
    {
        var cut = new List<string>(Math.Max(0, end - start));
        for (var i = start; i < end; i++)
        {
            cut.Add(lines[i].Length == 0 ? "" : lines[i][Math.Min(width, IndentOf(lines[i]))..]);
        }

        return cut;
    }

    private static string ExpandTabs(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
        {
            return line;
        }

        var expanded = new StringBuilder();
        foreach (var character in line)
        {
            if (character == '\t')
            {
                expanded.Append(' ', TabWidth - (expanded.Length % TabWidth));
            }
            else
            {
                expanded.Append(character);
            }
        }

        return expanded.ToString();
    }
}
