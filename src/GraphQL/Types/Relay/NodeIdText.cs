using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>
/// A global id as clients send it, taken apart. Two forms are read: <c>TypeName:value</c>, and the older
/// <c>TypeName</c>, line feed, letter of the value's type, value; both in base64 (contract: Hot Chocolate, section 2.8).
/// </summary>
internal readonly ref struct NodeIdText
{
    private const int MaxLength = 1024;

    private readonly ReadOnlySpan<byte> _value;

    private NodeIdText(string typeName, ReadOnlySpan<byte> value)
    {
        TypeName = typeName;
        _value = value;
    }

    /// <summary>The name of the object type.</summary>
    public string TypeName { get; }

    /// <summary>Whether values of a CLR type can be ids.</summary>
    public static bool CanRead(Type type) =>
        type == typeof(Guid) || type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(short);

    /// <summary>Takes an id apart.</summary>
    /// <returns>Whether it has one of the two forms.</returns>
    public static bool TryParse(string text, out NodeIdText id)
    {
        id = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return false;
        }

        var content = bytes.AsSpan(0, length);
        var end = content.IndexOfAny((byte)':', (byte)'\n');
        if (end < 1)
        {
            return false;
        }

        var valueStart = content[end] == '\n' ? end + 2 : end + 1;
        if (valueStart > length)
        {
            return false;
        }

        id = new NodeIdText(Encoding.UTF8.GetString(content[..end]), content[valueStart..]);
        return true;
    }

    /// <summary>Reads the value.</summary>
    /// <param name="type">The CLR type of the value: a UUID, an integer or a string.</param>
    /// <param name="value">The value when it could be read.</param>
    /// <returns>Whether it is one of that type.</returns>
    public bool TryRead(Type type, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (type == typeof(Guid))
        {
            value = _value.Length == 16 ? new Guid(_value) : Guid.TryParse(Encoding.UTF8.GetString(_value), out var guid) ? guid : null;
        }
        else if (type == typeof(string))
        {
            value = Encoding.UTF8.GetString(_value);
        }
        else if (long.TryParse(_value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            value = ToInteger(type, number);
        }

        return value is not null;
    }

    private static object? ToInteger(Type type, long number) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 when number is >= int.MinValue and <= int.MaxValue => (int)number,
        TypeCode.Int16 when number is >= short.MinValue and <= short.MaxValue => (short)number,
        TypeCode.Int64 => number,
        _ => null,
    };
}
