using System.Text;

namespace PyDotOrg.GraphQL.Language;

/// <summary>An escape sequence of a string. https://spec.graphql.org/September2025/#EscapedUnicode</summary>
/// <param name="Value">The character that it stands for.</param>
/// <param name="Length">The number of bytes it takes; zero when it is none.</param>
internal readonly record struct EscapeSequence(Rune Value, int Length)
{
    // Room for a backslash, a u, two braces and eight digits.
    private const int MaxBracedLength = 12;

    /// <summary>Reads the sequence that a text starts with, from its backslash on.</summary>
    public static EscapeSequence Read(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
        {
            return default;
        }

        return text[1] switch
        {
            (byte)'"' => new(new Rune('"'), 2),
            (byte)'\\' => new(new Rune('\\'), 2),
            (byte)'/' => new(new Rune('/'), 2),
            (byte)'b' => new(new Rune('\b'), 2),
            (byte)'f' => new(new Rune('\f'), 2),
            (byte)'n' => new(new Rune('\n'), 2),
            (byte)'r' => new(new Rune('\r'), 2),
            (byte)'t' => new(new Rune('\t'), 2),
            (byte)'u' => text.Length > 2 && text[2] == '{' ? ReadBraced(text) : ReadFixed(text),
            _ => default,
        };
    }

    // EscapedUnicode :: `{` HexDigit+ `}`
    private static EscapeSequence ReadBraced(ReadOnlySpan<byte> text)
    {
        var code = 0L;
        var end = Math.Min(text.Length, MaxBracedLength);
        for (var index = 3; index < end; index++)
        {
            if (text[index] == '}')
            {
                return index > 3 && code <= 0x10FFFF && Rune.TryCreate((int)code, out var value)
                    ? new(value, index + 1)
                    : default;
            }

            var digit = HexDigit(text[index]);
            if (digit < 0)
            {
                return default;
            }

            code = (code << 4) | (uint)digit;
        }

        return default;
    }

    // EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit, or two of them that form a surrogate pair
    private static EscapeSequence ReadFixed(ReadOnlySpan<byte> text)
    {
        var leading = ReadCodeUnit(text);
        if (leading < 0)
        {
            return default;
        }

        if (Rune.TryCreate(leading, out var value))
        {
            return new(value, 6);
        }

        var rest = text[6..];
        var trailing = rest.StartsWith("\\u"u8) ? ReadCodeUnit(rest) : -1;
        return trailing >= 0 && Rune.TryCreate((char)leading, (char)trailing, out value) ? new(value, 12) : default;
    }

    private static int ReadCodeUnit(ReadOnlySpan<byte> text)
    {
        if (text.Length < 6)
        {
            return -1;
        }

        var code = 0;
        foreach (var character in text[2..6])
        {
            var digit = HexDigit(character);
            if (digit < 0)
            {
                return -1;
            }

            code = (code << 4) | digit;
        }

        return code;
    }

    private static int HexDigit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        _ => -1,
    };
}
