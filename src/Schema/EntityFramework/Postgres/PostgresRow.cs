using System.Text;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.Graph.Schema.EntityFramework.Postgres;

/// <summary>The current row of a reader.</summary>
internal sealed class PostgresRow : RowReader
{
    private NpgsqlDataReader? _reader;
    private IReadOnlyList<RelationalTypeMapping> _mappings = [];
    private byte[] _text = new byte[256];

    private NpgsqlDataReader Reader => _reader ?? throw new InvalidOperationException("No statement is running.");

    /// <summary>Moves to a reader.</summary>
    public void Begin(NpgsqlDataReader reader, IReadOnlyList<RelationalTypeMapping> mappings)
    {
        _reader = reader;
        _mappings = mappings;
    }

    /// <inheritdoc/>
    public override bool IsNull(int ordinal) => Reader.IsDBNull(ordinal);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => Reader.GetBoolean(ordinal);

    /// <summary>The database knows integers of three sizes and reads each as what it is.</summary>
    public override long GetInt64(int ordinal) => Type.GetTypeCode(Reader.GetFieldType(ordinal)) switch
    {
        TypeCode.Int32 => Reader.GetInt32(ordinal),
        TypeCode.Int16 => Reader.GetInt16(ordinal),
        _ => Reader.GetInt64(ordinal),
    };

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => Reader.GetDouble(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => Reader.GetGuid(ordinal);

    /// <inheritdoc/>
    public override DateOnly GetDate(int ordinal) => Reader.GetFieldValue<DateOnly>(ordinal);

    /// <inheritdoc/>
    public override DateTime GetInstant(int ordinal) => Reader.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override bool TryGetText(int ordinal, out ReadOnlySpan<byte> text)
    {
        if (Reader.IsDBNull(ordinal))
        {
            text = default;
            return false;
        }

        var value = Reader.GetString(ordinal);
        var length = Encoding.UTF8.GetMaxByteCount(value.Length);
        if (_text.Length < length)
        {
            _text = new byte[length];
        }

        text = _text.AsSpan(0, Encoding.UTF8.GetBytes(value, _text));
        return true;
    }

    /// <inheritdoc/>
    public override object GetValue(int ordinal)
    {
        var mapping = _mappings[ordinal];
        var stored = GetStored(ordinal, mapping.Converter?.ProviderClrType ?? mapping.ClrType);
        return mapping.Converter?.ConvertFromProvider(stored) ?? stored;
    }

    private object GetStored(int ordinal, Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value == typeof(DateOnly) ? Reader.GetFieldValue<DateOnly>(ordinal)
            : value == typeof(TimeOnly) ? Reader.GetFieldValue<TimeOnly>(ordinal)
            : value.IsEnum ? Enum.ToObject(value, GetInt64(ordinal))
            : Reader.GetValue(ordinal);
    }
}
