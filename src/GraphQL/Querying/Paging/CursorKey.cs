using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Paging;

/// <summary>Writes and reads the value of one order key inside a cursor.</summary>
internal sealed class CursorKey
{
    private const byte NullMark = 0;
    private const byte ValueMark = 1;
    private const int GuidSize = 16;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Type _type;
    private readonly CursorKeyKind _kind;

    /// <summary>The form of a key.</summary>
    /// <param name="type">The CLR type of the key; null counts as a value of every type.</param>
    /// <exception cref="NotSupportedException">Keys of the type have no form in cursors.</exception>
    public CursorKey(Type type)
    {
        _type = Nullable.GetUnderlyingType(type) ?? type;
        _kind = KindOf(_type);
    }

    /// <summary>Writes the value of a row.</summary>
    public void Write(JsonWriter writer, RowReader row, int ordinal)
    {
        if (row.IsNull(ordinal))
        {
            writer.WriteByte(NullMark);
            return;
        }

        writer.WriteByte(ValueMark);
        switch (_kind)
        {
            case CursorKeyKind.Integer:
                WriteInteger(writer, row.GetInt64(ordinal));
                break;
            case CursorKeyKind.Boolean:
                writer.WriteByte(row.GetBoolean(ordinal) ? (byte)1 : (byte)0);
                break;
            case CursorKeyKind.Double:
                WriteInteger(writer, BitConverter.DoubleToInt64Bits(row.GetDouble(ordinal)));
                break;
            case CursorKeyKind.Guid:
                row.GetGuid(ordinal).TryWriteBytes(writer.Reserve(GuidSize));
                writer.Advance(GuidSize);
                break;
            case CursorKeyKind.Date:
                WriteInteger(writer, row.GetDate(ordinal).DayNumber);
                break;
            case CursorKeyKind.Instant:
                WriteInteger(writer, row.GetInstant(ordinal).Ticks);
                break;
            case CursorKeyKind.Decimal:
                WriteText(writer, Encoding.UTF8.GetBytes(((decimal)row.GetValue(ordinal)).ToString(CultureInfo.InvariantCulture)));
                break;
            default:
                row.TryGetText(ordinal, out var text);
                WriteText(writer, text);
                break;
        }
    }

    /// <summary>Reads a value and steps behind it.</summary>
    /// <returns>False when the bytes are no value of this key.</returns>
    public bool TryRead(ref ReadOnlySpan<byte> bytes, out object? value)
    {
        value = null;
        if (bytes.IsEmpty)
        {
            return false;
        }

        var mark = bytes[0];
        bytes = bytes[1..];
        return mark == NullMark || (mark == ValueMark && TryReadValue(ref bytes, out value));
    }

    private static CursorKeyKind KindOf(Type type) => Type.GetTypeCode(type) switch
    {
        _ when type.IsEnum => CursorKeyKind.Integer,
        TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 =>
            CursorKeyKind.Integer,
        TypeCode.Boolean => CursorKeyKind.Boolean,
        TypeCode.Single or TypeCode.Double => CursorKeyKind.Double,
        TypeCode.String => CursorKeyKind.Text,
        TypeCode.DateTime => CursorKeyKind.Instant,
        TypeCode.Decimal => CursorKeyKind.Decimal,
        _ when type == typeof(Guid) => CursorKeyKind.Guid,
        _ when type == typeof(DateOnly) => CursorKeyKind.Date,
        _ => throw new NotSupportedException(Messages.UnsupportedOrderKey(type)),
    };

    private bool TryReadValue(ref ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out object? value)
    {
        value = null;
        switch (_kind)
        {
            case CursorKeyKind.Boolean when bytes.Length > 0 && bytes[0] <= 1:
                value = bytes[0] == 1;
                bytes = bytes[1..];
                return true;
            case CursorKeyKind.Guid when bytes.Length >= GuidSize:
                value = new Guid(bytes[..GuidSize]);
                bytes = bytes[GuidSize..];
                return true;
            case CursorKeyKind.Text or CursorKeyKind.Decimal:
                return TryReadText(ref bytes, out var text) && TryParse(text, out value);
            case CursorKeyKind.Integer or CursorKeyKind.Double or CursorKeyKind.Date or CursorKeyKind.Instant:
                return TryReadInteger(ref bytes, out var number) && TryConvert(number, out value);
            default:
                return false;
        }
    }

    private bool TryConvert(long number, [NotNullWhen(true)] out object? value)
    {
        value = _kind switch
        {
            CursorKeyKind.Double => _type == typeof(float) ? (float)BitConverter.Int64BitsToDouble(number) : BitConverter.Int64BitsToDouble(number),
            CursorKeyKind.Date => number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null,
            CursorKeyKind.Instant => number >= 0 && number <= DateTime.MaxValue.Ticks ? new DateTime(number, DateTimeKind.Utc) : null,
            _ when _type.IsEnum => Enum.ToObject(_type, number),
            _ => Narrow(number),
        };
        return value is not null;
    }

    private object? Narrow(long number)
    {
        try
        {
            return Convert.ChangeType(number, _type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private bool TryParse(string text, [NotNullWhen(true)] out object? value)
    {
        value = _kind == CursorKeyKind.Text ? text
            : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number
            : null;
        return value is not null;
    }

    private static void WriteInteger(JsonWriter writer, long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        while (rest >= 0x80)
        {
            writer.WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        writer.WriteByte((byte)rest);
    }

    private static bool TryReadInteger(ref ReadOnlySpan<byte> bytes, out long value)
    {
        ulong result = 0;
        for (var i = 0; i < bytes.Length && i < 10; i++)
        {
            result |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                value = (long)(result >> 1) ^ -(long)(result & 1);
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static void WriteText(JsonWriter writer, ReadOnlySpan<byte> utf8)
    {
        WriteInteger(writer, utf8.Length);
        writer.WriteRaw(utf8);
    }

    private static bool TryReadText(ref ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (!TryReadInteger(ref bytes, out var length) || length < 0 || length > bytes.Length)
        {
            return false;
        }

        try
        {
            text = StrictUtf8.GetString(bytes[..(int)length]);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        bytes = bytes[(int)length..];
        return true;
    }
}
