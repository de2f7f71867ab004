using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;
using static PyDotOrg.Graph.Schema.EntityFramework.Sqlite.SqliteApi;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>The current row of a running statement. One for each session; it moves from statement to statement.</summary>
internal sealed unsafe class SqliteRow : RowReader
{
    private nint _statement;
    private IReadOnlyList<RelationalTypeMapping> _mappings = [];

    /// <summary>Moves to a statement.</summary>
    public void Begin(nint statement, IReadOnlyList<RelationalTypeMapping> mappings)
    {
        _statement = statement;
        _mappings = mappings;
    }

    /// <inheritdoc/>
    public override bool IsNull(int ordinal) => ColumnType(_statement, ordinal) == TypeNull;

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => ColumnInteger(_statement, ordinal) != 0;

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => ColumnInteger(_statement, ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => ColumnDouble(_statement, ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => SqliteText.ReadGuid(Text(ordinal));

    /// <inheritdoc/>
    public override DateOnly GetDate(int ordinal) => SqliteText.ReadDate(Text(ordinal));

    /// <inheritdoc/>
    public override DateTime GetInstant(int ordinal) => SqliteText.ReadInstant(Text(ordinal));

    /// <summary>Asked as bytes: of text, SQLite would make a copy that ends in a zero.</summary>
    public override bool TryGetText(int ordinal, out ReadOnlySpan<byte> text)
    {
        var start = ColumnBytes(_statement, ordinal);
        text = start == null ? default : new ReadOnlySpan<byte>(start, ColumnLength(_statement, ordinal));
        return start != null || ColumnType(_statement, ordinal) != TypeNull;
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        var mapping = _mappings[ordinal];
        var stored = GetStored(ordinal, mapping.Converter?.ProviderClrType ?? mapping.ClrType);
        return mapping.Converter?.ConvertFromProvider(stored) ?? stored;
    }

    /// <inheritdoc/>
    public override void WriteGuid(int ordinal, JsonWriter writer) => WritePlain(writer, Text(ordinal));

    /// <inheritdoc/>
    public override void WriteDate(int ordinal, JsonWriter writer) => WritePlain(writer, Text(ordinal));

    /// <summary>The stored form is the one of RFC 3339 but for the letter between date and time and the one that says UTC.</summary>
    public override void WriteInstant(int ordinal, JsonWriter writer)
    {
        var text = Text(ordinal);
        if (text.Length < SqliteText.SecondsLength)
        {
            base.WriteInstant(ordinal, writer);
            return;
        }

        var span = writer.Reserve(text.Length + 3);
        span[0] = (byte)'"';
        text.CopyTo(span[1..]);
        span[1 + SqliteText.DateLength] = (byte)'T';
        span[text.Length + 1] = (byte)'Z';
        span[text.Length + 2] = (byte)'"';
        writer.Advance(text.Length + 3);
    }

    private static void WritePlain(JsonWriter writer, ReadOnlySpan<byte> text)
    {
        var span = writer.Reserve(text.Length + 2);
        span[0] = (byte)'"';
        text.CopyTo(span[1..]);
        span[text.Length + 1] = (byte)'"';
        writer.Advance(text.Length + 2);
    }

    private ReadOnlySpan<byte> Text(int ordinal)
    {
        var start = ColumnBytes(_statement, ordinal);
        return start == null ? default : new ReadOnlySpan<byte>(start, ColumnLength(_statement, ordinal));
    }

    private object GetStored(int ordinal, Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return Type.GetTypeCode(value) switch
        {
            TypeCode.String => Encoding.UTF8.GetString(Text(ordinal)),
            TypeCode.Int32 when !value.IsEnum => (int)GetInt64(ordinal),
            TypeCode.Int64 when !value.IsEnum => GetInt64(ordinal),
            TypeCode.Int16 when !value.IsEnum => (short)GetInt64(ordinal),
            TypeCode.Byte when !value.IsEnum => (byte)GetInt64(ordinal),
            TypeCode.Boolean => GetBoolean(ordinal),
            TypeCode.Double => GetDouble(ordinal),
            TypeCode.Single => (float)GetDouble(ordinal),
            TypeCode.DateTime => GetInstant(ordinal),
            _ => GetRare(ordinal, value),
        };
    }

    private object GetRare(int ordinal, Type type) =>
        type == typeof(Guid) ? GetGuid(ordinal)
        : type == typeof(DateOnly) ? GetDate(ordinal)
        : type == typeof(byte[]) ? Text(ordinal).ToArray()
        : type == typeof(decimal) ? decimal.Parse(Text(ordinal), CultureInfo.InvariantCulture)
        : type == typeof(TimeOnly) ? TimeOnly.Parse(Encoding.UTF8.GetString(Text(ordinal)), CultureInfo.InvariantCulture)
        : type == typeof(TimeSpan) ? TimeSpan.Parse(Encoding.UTF8.GetString(Text(ordinal)), CultureInfo.InvariantCulture)
        : type.IsEnum ? Enum.ToObject(type, GetInt64(ordinal))
        : throw new NotSupportedException(Messages.ValueOnly(type, ordinal.ToString(CultureInfo.InvariantCulture)));
}
