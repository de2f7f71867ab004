using System.Text.RegularExpressions;

namespace PyDotOrg.Graph.Data.Markup.RestructuredText;

/// <summary>What an entry of a list starts with.</summary>
/// <param name="Kind">Entries of one kind make one list: the bullet, or the form of the number.</param>
/// <param name="Width">Where the text of the entry starts.</param>
/// <param name="Number">The number; null for bullets, letters and numbers that are counted.</param>
internal sealed partial record ListMark(string Kind, int Width, int? Number)
{
    private const string Bullets = "*+-\u2022\u2023\u2043";

    /// <summary>Whether the list has numbers.</summary>
    public bool IsNumbered => !Bullets.Contains(Kind, StringComparison.Ordinal);

    /// <summary>The mark at the start of a line; null when there is none.</summary>
    public static ListMark? Read(List<string> lines, int index)
    {
        var line = lines[index];
        if (Bullets.Contains(line[0], StringComparison.Ordinal) && (line.Length == 1 || line[1] == ' '))
        {
            return new ListMark(line[..1], WidthOf(line, 1), null);
        }

        var match = Enumerator().Match(line);
        if (!match.Success || !IsEntry(lines, index + 1, match.Length))
        {
            return null;
        }

        var number = int.TryParse(match.Groups["value"].Value, out var value) ? value : (int?)null;
        var form = number is null && match.Groups["value"].Value != "#" ? "letters" : "numbers";
        return new ListMark($"{match.Groups["open"].Value}{form}{match.Groups["close"].Value}", WidthOf(line, match.Length), number);
    }

    private static int WidthOf(string line, int mark)
    {
        var text = line.AsSpan(mark).IndexOfAnyExcept(' ');
        return text < 0 ? mark + 1 : mark + text;
    }

    /// <summary>A number is one of a list only when its paragraph goes on below its text; otherwise a sentence starts with it.</summary>
    private static bool IsEntry(List<string> lines, int next, int width) =>
        next >= lines.Count || lines[next].Length == 0 || SourceLines.IndentOf(lines[next]) >= width || Enumerator().IsMatch(lines[next]);

    [GeneratedRegex(@"^(?<open>\(?)(?<value>[0-9]{1,9}|#|[a-zA-Z]|[ivxlcdm]{1,9}|[IVXLCDM]{1,9})(?<close>[.)])(?= |$)")]
    private static partial Regex Enumerator();
}
