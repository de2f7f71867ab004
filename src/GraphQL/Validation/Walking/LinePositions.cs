using System.Text;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>Turns offsets into lines and columns. The lines are found once, so that a hundred errors cost one reading.</summary>
internal sealed class LinePositions(SourceText? source)
{
    private List<int>? _lineStarts;

    /// <summary>Where a node starts; null when the document was made by code.</summary>
    public SourcePosition? Find(Location location)
    {
        if (source is null)
        {
            return null;
        }

        _lineStarts ??= FindLines(source.Utf8.Span);
        var line = _lineStarts.BinarySearch(location.Start);
        if (line < 0)
        {
            line = ~line - 1;
        }

        var lineStart = _lineStarts[line];
        var before = source.Utf8.Span[lineStart..location.Start];
        return new SourcePosition(line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    private static List<int> FindLines(ReadOnlySpan<byte> bytes)
    {
        var starts = new List<int> { 0 };
        var start = 0;
        while (bytes[start..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var length)
        {
            start += length + 1;
            if (bytes[start - 1] == '\r' && start < bytes.Length && bytes[start] == '\n')
            {
                start++;
            }

            starts.Add(start);
        }

        return starts;
    }
}
