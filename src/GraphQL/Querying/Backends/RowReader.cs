using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Querying.Backends;

/// <summary>The values of one row, by position. Valid while the row is.</summary>
public abstract class RowReader
{
    /// <summary>Whether the value is null; the other methods must not be asked then.</summary>
    public abstract bool IsNull(int ordinal);

    /// <summary>A Boolean.</summary>
    public abstract bool GetBoolean(int ordinal);

    /// <summary>An integer of any size up to 64 bits, or an enum's number.</summary>
    public abstract long GetInt64(int ordinal);

    /// <summary>A floating-point number.</summary>
    public abstract double GetDouble(int ordinal);

    /// <summary>A UUID.</summary>
    public abstract Guid GetGuid(int ordinal);

    /// <summary>A date.</summary>
    public abstract DateOnly GetDate(int ordinal);

    /// <summary>A UTC time.</summary>
    public abstract DateTime GetInstant(int ordinal);

    /// <summary>Text as UTF-8, valid until the next call; false when it is null.</summary>
    public abstract bool TryGetText(int ordinal, out ReadOnlySpan<byte> text);

    /// <summary>A value as the model's CLR type, of any type that a column may have.</summary>
    public abstract object GetValue(int ordinal);

    /// <summary>Writes a UUID as JSON.</summary>
    public virtual void WriteGuid(int ordinal, JsonWriter writer) => writer.WriteQuoted(GetGuid(ordinal), "D");

    /// <summary>Writes a date as JSON.</summary>
    public virtual void WriteDate(int ordinal, JsonWriter writer) => writer.WriteQuoted(GetDate(ordinal), "yyyy-MM-dd");

    /// <summary>Writes a UTC time as JSON.</summary>
    public virtual void WriteInstant(int ordinal, JsonWriter writer) =>
        writer.WriteQuoted(GetInstant(ordinal), "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ");
}
