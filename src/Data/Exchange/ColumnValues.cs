using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>The form of a column's values in JSON. One text for each value, so that equal rows make equal files.</summary>
/// <param name="Expected">What a value has to be, for messages.</param>
/// <param name="Write">Writes a value that is not null.</param>
/// <param name="Read">Reads a value that is not null; null when it has another form.</param>
internal sealed record ColumnValues(string Expected, Action<Utf8JsonWriter, object> Write, Func<JsonElement, object?> Read)
{
    private const string DateForm = "yyyy-MM-dd";
    private const string TimeForm = "HH:mm:ss.FFFFFF";

    /// <summary>PostgreSQL keeps microseconds.</summary>
    private const string MomentForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    private const int IdLength = 36;

    private static readonly ColumnValues Id = new(
        "an id such as \"019334c5-9c6a-7b5e-8f3a-0123456789ab\"",
        static (json, value) => json.WriteStringValue((Guid)value),
        static element => JsonText.Read(element) is { Length: IdLength } text && Guid.TryParseExact(text, "D", out var id) ? id : null);

    private static readonly ColumnValues Flag = new(
        "true or false",
        static (json, value) => json.WriteBooleanValue((bool)value),
        static element => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : null);

    private static readonly ColumnValues Number = new(
        "a whole number of at most 32 bits",
        static (json, value) => json.WriteNumberValue((int)value),
        static element => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null);

    private static readonly ColumnValues LongNumber = new(
        "a whole number of at most 64 bits",
        static (json, value) => json.WriteNumberValue((long)value),
        static element => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) ? number : null);

    private static readonly ColumnValues Date = new(
        "a date such as \"2026-11-21\"",
        static (json, value) => json.WriteStringValue(((DateOnly)value).ToString(DateForm, CultureInfo.InvariantCulture)),
        static element => DateOnly.TryParseExact(JsonText.Read(element), DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null);

    private static readonly ColumnValues Time = new(
        "a time of the day such as \"18:30:00\"",
        static (json, value) => json.WriteStringValue(((TimeOnly)value).ToString(TimeForm, CultureInfo.InvariantCulture)),
        static element => TimeOnly.TryParseExact(JsonText.Read(element), TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null);

    private static readonly ColumnValues Moment = new(
        "a time in UTC such as \"2026-11-21T18:30:00Z\"",
        static (json, value) => json.WriteStringValue(((DateTime)value).ToString(MomentForm, CultureInfo.InvariantCulture)),
        static element => DateTime.TryParseExact(
            JsonText.Read(element), MomentForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
                ? moment : null);

    private static readonly ColumnValues Span = new(
        "a length of time such as \"01:30:00\"",
        static (json, value) => json.WriteStringValue(((TimeSpan)value).ToString("c", CultureInfo.InvariantCulture)),
        static element => TimeSpan.TryParseExact(JsonText.Read(element), "c", CultureInfo.InvariantCulture, out var span) ? span : null);

    internal static ColumnValues For(IReadOnlyProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            { IsEnum: true } => Choice(type),
            _ when type == typeof(string) => Words(property.GetMaxLength()),
            _ when type == typeof(Guid) => Id,
            _ when type == typeof(bool) => Flag,
            _ when type == typeof(int) => Number,
            _ when type == typeof(long) => LongNumber,
            _ when type == typeof(DateOnly) => Date,
            _ when type == typeof(TimeOnly) => Time,
            _ when type == typeof(DateTime) => Moment,
            _ when type == typeof(TimeSpan) => Span,
            _ => throw new InvalidOperationException($"Files have no form for values of {type}."),
        };
    }

    /// <summary>By its name, as the initial data have it.</summary>
    private static ColumnValues Choice(Type type)
    {
        var names = Enum.GetNames(type);
        return new(
            $"one of {string.Join(", ", names)}",
            (json, value) => json.WriteStringValue(
                Enum.GetName(type, value) ?? throw new InvalidOperationException($"{value} is no {type.Name}.")),
            element => JsonText.Read(element) is { } text && Array.IndexOf(names, text) >= 0 ? Enum.Parse(type, text) : null);
    }

    /// <summary>Both databases count characters by code points. PostgreSQL has no character 0.</summary>
    private static ColumnValues Words(int? limit)
    {
        var expected = limit is null ? "a text without the character U+0000" : $"a text of at most {limit} characters without U+0000";
        return new(
            expected,
            static (json, value) => json.WriteStringValue((string)value),
            element => JsonText.Read(element) is { } text && !text.Contains('\0', StringComparison.Ordinal)
                && (limit is null || text.Length <= limit || text.EnumerateRunes().Count() <= limit) ? text : null);
    }
}
