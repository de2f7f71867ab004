using System.Buffers.Text;
using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// Writes the ids of one type as global ids: the base64 form of <c>TypeName:</c> and the value, text for strings and
/// integers, the 16 bytes for UUIDs (contract: Hot Chocolate, section 2.8). Thread-safe.
/// </summary>
public sealed class NodeIdFormat
{
    private const int MaxStackBytes = 256;

    private readonly byte[] _prefix;

    /// <summary>The format of one type's ids.</summary>
    /// <param name="typeName">The name of the object type.</param>
    public NodeIdFormat(string typeName)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        TypeName = typeName;
        _prefix = Encoding.UTF8.GetBytes($"{typeName}:");
    }

    /// <summary>The name of the object type.</summary>
    public string TypeName { get; }

    /// <summary>The global id of a value.</summary>
    /// <param name="value">A <see cref="Guid"/>, an integer or a string; anything else in its invariant text.</param>
    public string Format(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var writer = new JsonWriter();
        Write(writer, value);
        return Encoding.ASCII.GetString(writer.WrittenSpan[1..^1]);
    }

    /// <summary>Writes the global id of a value as a JSON string.</summary>
    public void Write(JsonWriter writer, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        switch (value)
        {
            case Guid guid:
                Write(writer, guid);
                break;
            case string text:
                Write(writer, text);
                break;
            default:
                Write(writer, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Writes the global id of a UUID as a JSON string.</summary>
    public void Write(JsonWriter writer, Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes);
        WriteBytes(writer, bytes);
    }

    /// <summary>Writes the global id of an integer as a JSON string.</summary>
    public void Write(JsonWriter writer, long value)
    {
        Span<byte> bytes = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, bytes, out var written);
        WriteBytes(writer, bytes[..written]);
    }

    /// <summary>Writes the global id of a text as a JSON string.</summary>
    public void Write(JsonWriter writer, ReadOnlySpan<char> value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Span<byte> bytes = length <= MaxStackBytes ? stackalloc byte[MaxStackBytes] : new byte[length];
        WriteBytes(writer, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
    }

    private void WriteBytes(JsonWriter writer, ReadOnlySpan<byte> value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var length = _prefix.Length + value.Length;
        var span = writer.Reserve(Base64.GetMaxEncodedToUtf8Length(length) + 2);
        span[0] = (byte)'"';
        _prefix.CopyTo(span[1..]);
        value.CopyTo(span[(1 + _prefix.Length)..]);
        Base64.EncodeToUtf8InPlace(span[1..], length, out var written);
        span[written + 1] = (byte)'"';
        writer.Advance(written + 2);
    }
}
