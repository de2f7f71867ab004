using System.Globalization;
using System.Text;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Tests.Types.Scalars;

/// <summary>The scalars of the engine. Those of the specification are compared with the reference by ScalarOracleTests.</summary>
public sealed class ScalarTests
{
    /// <summary>Scalar, JSON in, JSON out; null where the value is refused.</summary>
    public static TheoryData<string, string, string?> Inputs => new()
    {
        { "Long", "9223372036854775807", "9223372036854775807" },
        { "Long", "9223372036854775808", null },
        { "Long", "5.0", "5" },
        { "Long", "5.5", null },
        { "Long", "\"5\"", null },
        { "Short", "-32768", "-32768" },
        { "Short", "32768", null },
        { "Short", "7.0", "7" },
        { "Decimal", "1.10", "1.10" },
        { "Decimal", "-5", "-5" },
        { "Decimal", "1e2", "100" },
        { "Decimal", "1e40", null },
        { "Decimal", "\"1\"", null },
        { "UUID", "\"2B1D4BB0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"", "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"" },
        { "UUID", "\"2b1d4bb02f0a4f2c9d5c6d1f3a7e8c90\"", "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"" },
        { "UUID", "\"{2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90}\"", "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"" },
        { "UUID", "\"(2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90)\"", "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"" },
        {
            "UUID", "\"{0x2b1d4bb0,0x2f0a,0x4f2c,{0x9d,0x5c,0x6d,0x1f,0x3a,0x7e,0x8c,0x90}}\"", "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\""
        },
        { "UUID", "\"2b1d4bb0\"", null },
        { "UUID", "5", null },
        { "Date", "\"2025-10-07\"", "\"2025-10-07\"" },
        { "Date", "\"0001-01-01\"", "\"0001-01-01\"" },
        { "Date", "\"2025-02-29\"", null },
        { "Date", "\"2025-1-7\"", null },
        { "Date", "\"2025-10-07T00:00:00Z\"", null },
        { "LocalDate", "\"2024-02-29\"", "\"2024-02-29\"" },
        { "LocalDate", "\"24-02-29\"", null },
        { "LocalTime", "\"17:30:05\"", "\"17:30:05\"" },
        { "LocalTime", "\"17:30:05.120\"", "\"17:30:05.12\"" },
        { "LocalTime", "\"17:30:05.\"", null },
        { "LocalTime", "\"17:30\"", null },
        { "LocalTime", "\"24:00:00\"", null },
        { "LocalDateTime", "\"2025-10-07T17:30:00\"", "\"2025-10-07T17:30:00\"" },
        { "LocalDateTime", "\"2025-10-07T17:30:00.0000001\"", "\"2025-10-07T17:30:00.0000001\"" },
        { "LocalDateTime", "\"2025-10-07T17:30:00Z\"", null },
        { "LocalDateTime", "\"2025-10-07 17:30:00\"", null },
        { "DateTime", "\"2025-10-07T17:30:00Z\"", "\"2025-10-07T17:30:00Z\"" },
        { "DateTime", "\"2025-10-07t17:30:00z\"", "\"2025-10-07T17:30:00Z\"" },
        { "DateTime", "\"2025-10-07T17:30:00+00:00\"", "\"2025-10-07T17:30:00Z\"" },
        { "DateTime", "\"2025-10-07T17:30:00-05:30\"", "\"2025-10-07T17:30:00-05:30\"" },
        { "DateTime", "\"2025-10-07T17:30:00.123Z\"", "\"2025-10-07T17:30:00.123Z\"" },
        { "DateTime", "\"2025-10-07T17:30:00.1234567Z\"", "\"2025-10-07T17:30:00.1234567Z\"" },
        { "DateTime", "\"2025-10-07T17:30:00.12345678Z\"", null },
        { "DateTime", "\"2025-10-07T17:30:00\"", null },
        { "DateTime", "\"2025-10-07\"", null },
        { "DateTime", "\"2025-10-07T17:30:00+5:30\"", null },
        { "DateTime", "\"2025-10-07T17:30:00+15:00\"", null },
        { "DateTime", "\"0001-01-01T00:00:00+01:00\"", null },
        { "DateTime", "1759858200", null },
        { "Duration", "\"PT1H30M\"", "\"PT1H30M\"" },
        { "Duration", "\"P1DT2H\"", "\"P1DT2H\"" },
        { "Duration", "\"P2W\"", "\"P14D\"" },
        { "Duration", "\"-PT0.5S\"", "\"-PT0.5S\"" },
        { "Duration", "\"PT90M\"", "\"PT1H30M\"" },
        { "Duration", "\"PT0S\"", "\"PT0S\"" },
        { "Duration", "\"P1Y\"", null },
        { "Duration", "\"P\"", null },
        { "Duration", "\"P1DT\"", null },
        { "Duration", "\"PT\"", null },
        { "Duration", "\"01:30:00\"", null },
        { "Duration", "\"P99999999999999999999999999999999D\"", null },
        { "Duration", "\"P10675200D\"", null },
        { "URL", "\"https://www.python.org/a b?c=d#e\"", "\"https://www.python.org/a%20b?c=d#e\"" },
        { "URL", "\"/downloads/\"", null },
        { "URL", "\"downloads\"", null },
        { "URL", "\"\"", null },
        { "URI", "\"/downloads/\"", "\"/downloads/\"" },
        { "URI", "\"https://www.python.org/\"", "\"https://www.python.org/\"" },
        { "Base64String", "\"UHl0aG9u\"", "\"UHl0aG9u\"" },
        { "Base64String", "\"\"", "\"\"" },
        { "Base64String", "\"UHl0aG9\"", null },
        { "Base64String", "\"*\"", null },
        { "Any", "{\"a\":[1,2.50,\"x\",null,true]}", "{\"a\":[1,2.50,\"x\",null,true]}" },
        { "Any", "\"a \\\"b\\\" \\u00e9\"", "\"a \\\"b\\\" \\u00e9\"" },
        { "Any", "1.0", "1.0" },
    };

    /// <summary>Scalar, CLR value, JSON out; null where the value is none of the scalar.</summary>
    public static TheoryData<string, object, string?> Outputs => new()
    {
        { "Int", (short)5, "5" },
        { "Int", 5L, "5" },
        { "Int", 2147483648L, null },
        { "Int", 5.0, "5" },
        { "Int", 5.5, null },
        { "Int", 5m, "5" },
        { "Int", (byte)5, "5" },
        { "Int", ulong.MaxValue, null },
        { "Int", "5", null },
        { "Float", 0.1, "0.1" },
        { "Float", 0.1f, "0.1" },
        { "Float", 1.50, "1.5" },
        { "Float", 7, "7" },
        { "Float", 1.50m, "1.50" },
        { "Float", double.NaN, null },
        { "Float", float.PositiveInfinity, null },
        { "Float", true, null },
        { "String", "a\"b\n", "\"a\\\"b\\n\"" },
        { "String", 'c', "\"c\"" },
        { "String", 5, null },
        { "Boolean", true, "true" },
        { "Boolean", 1, null },
        { "ID", 5, "\"5\"" },
        { "ID", "five", "\"five\"" },
        { "ID", new Guid("2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90"), "\"2b1d4bb0-2f0a-4f2c-9d5c-6d1f3a7e8c90\"" },
        { "ID", 1.5, null },
        { "Long", long.MinValue, "-9223372036854775808" },
        { "Long", 9_007_199_254_740_993L, "9007199254740993" },
        { "Decimal", 12.300m, "12.300" },
        { "Decimal", 5, "5" },
        { "Decimal", 1.5, null },
        { "DateTime", new DateTime(2025, 10, 7, 17, 30, 0, 120, DateTimeKind.Utc), "\"2025-10-07T17:30:00.12Z\"" },
        { "DateTime", new DateTime(2025, 10, 7, 17, 30, 0, DateTimeKind.Unspecified), "\"2025-10-07T17:30:00Z\"" },
        { "DateTime", new DateTimeOffset(2025, 10, 7, 17, 30, 0, TimeSpan.FromMinutes(-150)), "\"2025-10-07T17:30:00-02:30\"" },
        { "DateTime", new DateOnly(2025, 10, 7), null },
        { "URL", "https://www.python.org/", "\"https://www.python.org/\"" },
        { "URL", "python", null },
        { "URL", new Uri("/downloads", UriKind.Relative), null },
        { "Any", new Dictionary<string, object?> { ["a"] = new object?[] { 1, null, 2.5m, "x" }, ["b"] = new DateOnly(2025, 10, 7) }, "{\"a\":[1,null,2.5,\"x\"],\"b\":\"2025-10-07\"}" },
        { "Any", DayOfWeek.Monday, "\"Monday\"" },
        { "Any", (byte)5, "5" },
        { "Any", new object(), null },
        { "Any", new Dictionary<string, object?> { ["a"] = new object() }, null },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_value_is_read_and_written_in_the_form_of_its_scalar(string scalar, string json, string? expected)
    {
        var type = Find(scalar);

        var isRead = type.TryCoerceJson(JsonSerializer.Deserialize<JsonElement>(json), out var value);

        Assert.Equal(expected is not null, isRead);
        Assert.Equal(expected, isRead ? Write(type, value!) : null);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_literal_is_read_as_JSON_is(string scalar, string json, string? expected)
    {
        var isWholeNumberWithFraction = scalar is "Long" or "Short" && json.Contains('.', StringComparison.Ordinal);
        var type = Find(scalar);

        var isRead = type.TryCoerceLiteral(Parser.ParseValue(json.Replace("\"a\":", "a:", StringComparison.Ordinal)), out var value);

        Assert.Equal(expected is not null && !isWholeNumberWithFraction, isRead);
        if (isRead)
        {
            Assert.Equal(JsonSerializer.Deserialize<JsonElement>(expected!), JsonSerializer.Deserialize<JsonElement>(Write(type, value!)!), JsonElement.DeepEquals);
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_CLR_value_is_written_when_the_scalar_can_hold_it(string scalar, object value, string? expected) =>
        Assert.Equal(expected, Write(Find(scalar), value));

    [Fact]
    public void A_local_time_is_written_with_the_offset_of_its_place()
    {
        var local = new DateTime(2025, 10, 7, 17, 30, 0, DateTimeKind.Local);

        var text = JsonSerializer.Deserialize<string>(Write(BuiltInScalars.DateTime, local)!);

        Assert.Equal(new DateTimeOffset(local), DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_object_that_holds_itself_is_refused()
    {
        Dictionary<string, object?> circle = [];
        circle["self"] = circle;

        Assert.Null(Write(BuiltInScalars.Any, circle));
    }

    [Fact]
    public void Bytes_become_base64() => Assert.Equal("\"UHl0aG9u\"", Write(BuiltInScalars.Base64String, "Python"u8.ToArray()));

    [Fact]
    public void A_CLR_type_has_the_scalar_of_the_contract()
    {
        Type[] types =
        [
            typeof(string), typeof(bool), typeof(int), typeof(short), typeof(long), typeof(float), typeof(double), typeof(decimal), typeof(Guid),
            typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan), typeof(Uri), typeof(byte[]),
            typeof(JsonElement), typeof(object),
        ];

        Assert.Equal(
            "String Boolean Int Short Long Float Float Decimal UUID DateTime DateTime Date LocalTime Duration URL Base64String Any Any",
            string.Join(' ', types.Select(type => BuiltInScalars.TryGet(type, out var scalar) ? scalar.Name : "-")));
        Assert.False(BuiltInScalars.TryGet(typeof(ScalarTests), out _));
    }

    private static ScalarType Find(string name) =>
        BuiltInScalars.TryGet(name, out var scalar) ? scalar : throw new ArgumentException(name, nameof(name));

    /// <summary>What the scalar writes; null when it refuses, and then it must have left nothing behind.</summary>
    private static string? Write(ScalarType type, object value)
    {
        using var writer = new JsonWriter();
        if (type.TryWriteResult(writer, value))
        {
            return Encoding.UTF8.GetString(writer.WrittenSpan);
        }

        Assert.Equal(0, writer.Length);
        return null;
    }
}
