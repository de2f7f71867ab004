using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>How the values of one parameter are bound. The common forms are written straight from the value, others through EF Core's converter.</summary>
internal sealed class SqliteParameterForm
{
    private static readonly Guid Sample = new("01234567-89ab-cdef-0123-456789abcdef");

    private readonly RelationalTypeMapping? _mapping;
    private readonly bool _storesPlainIds;

    /// <param name="mapping">How EF Core stores the value; null for plain numbers.</param>
    public SqliteParameterForm(RelationalTypeMapping? mapping)
    {
        _mapping = mapping;
        var element = mapping?.ElementTypeMapping?.Converter ?? mapping?.Converter;
        _storesPlainIds = element?.ModelClrType == typeof(Guid) && element.ConvertToProvider(Sample) is string text && text == Sample.ToString("D");
    }

    /// <summary>Writes a value: text into the buffer, numbers into the result.</summary>
    public SqliteValue Write(object value, JsonWriter buffer)
    {
        switch (value)
        {
            case string text when _mapping?.Converter is null:
                return WriteText(text, buffer);
            case Guid id when _storesPlainIds:
                return WriteGuid(id, buffer);
            case int number:
                return SqliteValue.Of(number);
            case Guid[] ids when _storesPlainIds:
                return WriteIds(ids, buffer);
            case string[] texts when _mapping?.ElementTypeMapping?.Converter is null:
                return WriteTexts(texts, buffer);
            default:
                var stored = _mapping?.Converter is { } converter ? converter.ConvertToProvider(value) : value;
                return WriteStored(stored ?? value, buffer);
        }
    }

    private static SqliteValue WriteText(string text, JsonWriter buffer)
    {
        var start = buffer.Length;
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.Reserve(Encoding.UTF8.GetMaxByteCount(text.Length))));
        return SqliteValue.Text(start, buffer.Length - start);
    }

    private static SqliteValue WriteGuid(Guid id, JsonWriter buffer)
    {
        const int Length = 36;
        var start = buffer.Length;
        id.TryFormat(buffer.Reserve(Length), out var written);
        buffer.Advance(written);
        return SqliteValue.Text(start, written);
    }

    /// <summary>Lists go as one JSON text, which the statement reads with <c>json_each</c>.</summary>
    private static SqliteValue WriteIds(Guid[] ids, JsonWriter buffer)
    {
        var start = buffer.Length;
        buffer.WriteByte((byte)'[');
        for (var i = 0; i < ids.Length; i++)
        {
            if (i > 0)
            {
                buffer.WriteByte((byte)',');
            }

            buffer.WriteQuoted(ids[i], "D");
        }

        buffer.WriteByte((byte)']');
        return SqliteValue.Text(start, buffer.Length - start);
    }

    /// <summary>What SQLite reads from JSON ends at a zero character, so a text with one would be taken for another.</summary>
    private static SqliteValue WriteTexts(string[] texts, JsonWriter buffer)
    {
        var start = buffer.Length;
        buffer.WriteByte((byte)'[');
        foreach (var text in texts)
        {
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                continue;
            }

            if (buffer.Length > start + 1)
            {
                buffer.WriteByte((byte)',');
            }

            buffer.WriteString(text);
        }

        buffer.WriteByte((byte)']');
        return SqliteValue.Text(start, buffer.Length - start);
    }

    /// <summary>As EF Core's provider binds the values that its converters give.</summary>
    private static SqliteValue WriteStored(object value, JsonWriter buffer) => value switch
    {
        string text => WriteText(text, buffer),
        bool flag => SqliteValue.Of(flag ? 1 : 0),
        byte or short or ushort or int or uint or long => SqliteValue.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        Enum => SqliteValue.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        double or float => SqliteValue.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        DateTime time => WriteText(SqliteText.Write(time), buffer),
        DateOnly date => WriteText(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), buffer),
        decimal number => WriteText(number.ToString("0.0###########################", CultureInfo.InvariantCulture), buffer),
        Guid id => WriteText(id.ToString("D").ToUpperInvariant(), buffer),
        IEnumerable => throw new NotSupportedException(Messages.NoParameterForm(value.GetType())),
        _ => WriteText(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", buffer),
    };
}
