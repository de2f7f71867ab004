using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>A GraphQL document before it is parsed: UTF-8 bytes and a name for messages.</summary>
/// <param name="utf8">The bytes; they must not change while the text or a tree made from it is in use.</param>
/// <param name="name">What the text is called in messages to developers, such as a file name.</param>
public sealed class SourceText(ReadOnlyMemory<byte> utf8, string name = "GraphQL request")
{
    /// <summary>A source text from a string.</summary>
    public SourceText(string text, string name = "GraphQL request")
        : this(Encoding.UTF8.GetBytes(text), name)
    {
    }

    /// <summary>The bytes. Offsets of <see cref="Location"/> count in them.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>What the text is called in messages to developers.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Line and column of a byte offset. Takes time in proportion to the offset: made for errors, not for every node.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the end of the text.</exception>
    public SourcePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Utf8.Length);

        var bytes = Utf8.Span;
        var (line, lineStart) = (1, 0);
        for (var index = 0; index < offset; index++)
        {
            var isLineEnd = bytes[index] == '\n'
                || (bytes[index] == '\r' && !(index + 1 < bytes.Length && bytes[index + 1] == '\n'));
            if (isLineEnd)
            {
                line++;
                lineStart = index + 1;
            }
        }

        return new SourcePosition(line, Encoding.UTF8.GetCharCount(bytes[lineStart..offset]) + 1);
    }

    /// <summary>The text as a string; bytes that are not UTF-8 become U+FFFD.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
