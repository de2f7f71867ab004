using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PyDotOrg.GraphQL.Json;

/// <summary>
/// Writes JSON into a pooled buffer of UTF-8 bytes. It adds no commas and checks no nesting: the plan that drives it
/// knows the structure beforehand, and a result can be cut back to an earlier length when null takes its place.
/// Not thread-safe; dispose it to give the buffer back.
/// </summary>
public sealed class JsonWriter : IDisposable
{
    private const int InitialCapacity = 1024;

    private static readonly SearchValues<char> EscapedChars = SearchValues.Create(EscapedText());
    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(Encoding.UTF8.GetBytes(EscapedText()));

    private byte[] _buffer;

    /// <summary>Rents a buffer.</summary>
    /// <param name="capacity">The bytes that are expected; the buffer grows beyond them.</param>
    public JsonWriter(int capacity = InitialCapacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>The bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _buffer.AsSpan(0, Length);

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Length);

    /// <summary>Forgets everything after a length, as null propagation needs.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Length);
        Length = length;
    }

    /// <summary>Forgets everything and keeps the buffer.</summary>
    public void Clear() => Length = 0;

    /// <summary>Copies bytes that are JSON already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Length += json.Length;
    }

    /// <summary>Writes one byte of structure: a brace, a bracket, a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteByte(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Length += written;
    }

    /// <summary>Writes a number that knows its own invariant form: double, decimal.</summary>
    /// <exception cref="FormatException">The number's text is longer than any number's.</exception>
    public void WriteNumber<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        if (!value.TryFormat(Reserve(64), out var written, default, CultureInfo.InvariantCulture))
        {
            throw new FormatException($"A number of type {typeof(T).Name} has more than 64 characters.");
        }

        Length += written;
    }

    /// <summary>Writes a value of fixed text form between quotes: a UUID, a date.</summary>
    /// <param name="value">The value; its text needs no escapes.</param>
    /// <param name="format">The format of its text.</param>
    public void WriteQuoted<T>(T value, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        var span = Reserve(72);
        span[0] = (byte)'"';
        if (!value.TryFormat(span[1..], out var written, format, CultureInfo.InvariantCulture))
        {
            throw new FormatException($"A value of type {typeof(T).Name} has more than 70 characters.");
        }

        span[written + 1] = (byte)'"';
        Length += written + 2;
    }

    /// <summary>Writes a string with the escapes that JSON demands and no others.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        WriteByte((byte)'"');
        WriteEscaped(value);
        WriteByte((byte)'"');
    }

    /// <summary>Writes the inside of a string: escaped, without quotes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> value)
    {
        while (true)
        {
            var next = value.IndexOfAny(EscapedChars);
            WriteUtf8(next < 0 ? value : value[..next]);
            if (next < 0)
            {
                return;
            }

            WriteEscape((byte)value[next]);
            value = value[(next + 1)..];
        }
    }

    /// <summary>Writes a string from UTF-8, as <see cref="WriteString(ReadOnlySpan{char})"/> does from UTF-16.</summary>
    public void WriteString(ReadOnlySpan<byte> utf8)
    {
        WriteByte((byte)'"');
        WriteEscaped(utf8);
        WriteByte((byte)'"');
    }

    /// <summary>Writes the inside of a string from UTF-8: escaped, without quotes.</summary>
    public void WriteEscaped(ReadOnlySpan<byte> utf8)
    {
        while (true)
        {
            var next = utf8.IndexOfAny(EscapedBytes);
            WriteRaw(next < 0 ? utf8 : utf8[..next]);
            if (next < 0)
            {
                return;
            }

            WriteEscape(utf8[next]);
            utf8 = utf8[(next + 1)..];
        }
    }

    /// <summary>Room for at least that many bytes; <see cref="Advance"/> says how many were used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int bytes)
    {
        if (_buffer.Length - Length < bytes)
        {
            Grow(bytes);
        }

        return _buffer.AsSpan(Length);
    }

    /// <summary>Counts bytes that were written into <see cref="Reserve"/>'s span.</summary>
    public void Advance(int bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, _buffer.Length - Length);
        Length += bytes;
    }

    /// <summary>Gives the buffer back to the pool; the writer is empty afterwards.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        Length = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string EscapedText()
    {
        var text = new StringBuilder("\"\\");
        for (var control = '\0'; control < ' '; control++)
        {
            text.Append(control);
        }

        return text.ToString();
    }

    private void WriteUtf8(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            Length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));
        }
    }

    private void WriteEscape(byte value)
    {
        var letter = value switch
        {
            (byte)'"' or (byte)'\\' => value,
            (byte)'\n' => (byte)'n',
            (byte)'\r' => (byte)'r',
            (byte)'\t' => (byte)'t',
            (byte)'\b' => (byte)'b',
            (byte)'\f' => (byte)'f',
            _ => (byte)0,
        };
        if (letter != 0)
        {
            WriteRaw([(byte)'\\', letter]);
            return;
        }

        var span = Reserve(6);
        "\\u00"u8.CopyTo(span);
        span[4] = (byte)('0' + (value >> 4));
        span[5] = "0123456789abcdef"u8[value & 15];
        Length += 6;
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, Length + bytes));
        _buffer.AsSpan(0, Length).CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
