using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>The value of a block string. https://spec.graphql.org/September2025/#BlockStringValue()</summary>
internal static class BlockString
{
    /// <summary>Removes the common indentation and the blank lines at both ends, and unescapes triple quotation marks.</summary>
    /// <param name="raw">The valid UTF-8 between the quotation marks.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOfAny((byte)'\n', (byte)'\r') < 0)
        {
            return Indentation(raw) == raw.Length ? "" : Unescape(Encoding.UTF8.GetString(raw));
        }

        var shape = Measure(raw);
        var text = new StringBuilder(raw.Length);
        var lineNumber = 0;
        for (var rest = raw; NextLine(ref rest, out var line); lineNumber++)
        {
            if (lineNumber < shape.FirstLine || lineNumber > shape.LastLine)
            {
                continue;
            }

            if (lineNumber > shape.FirstLine)
            {
                text.Append('\n');
            }

            var indentation = lineNumber == 0 ? 0 : Math.Min(shape.Indentation, line.Length);
            text.Append(Encoding.UTF8.GetString(line[indentation..]));
        }

        return Unescape(text.ToString());
    }

    private static string Unescape(string text) => text.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal);

    /// <summary>The smallest indentation behind the first line, and the lines that are not blank.</summary>
    private static (int Indentation, int FirstLine, int LastLine) Measure(ReadOnlySpan<byte> raw)
    {
        var shape = (Indentation: int.MaxValue, FirstLine: -1, LastLine: -1);
        var lineNumber = 0;
        for (var rest = raw; NextLine(ref rest, out var line); lineNumber++)
        {
            var indentation = Indentation(line);
            if (indentation == line.Length)
            {
                continue;
            }

            shape.FirstLine = shape.FirstLine < 0 ? lineNumber : shape.FirstLine;
            shape.LastLine = lineNumber;
            if (lineNumber > 0 && indentation < shape.Indentation)
            {
                shape.Indentation = indentation;
            }
        }

        return shape;
    }

    private static int Indentation(ReadOnlySpan<byte> line)
    {
        var length = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return length < 0 ? line.Length : length;
    }

    /// <summary>Takes one line off a text; false when nothing is left. A blank last line makes no difference.</summary>
    private static bool NextLine(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            line = rest;
            rest = default;
            return !line.IsEmpty;
        }

        line = rest[..length];
        var isPair = rest[length] == '\r' && length + 1 < rest.Length && rest[length + 1] == '\n';
        rest = rest[(isPair ? length + 2 : length + 1)..];
        return true;
    }
}
