using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>The forms in which values stand as text in SQLite: ids, dates and times as EF Core's provider writes them.</summary>
internal static class SqliteText
{
    /// <summary>The length of <c>yyyy-MM-dd</c>.</summary>
    public const int DateLength = 10;

    /// <summary>The length of <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    public const int SecondsLength = 19;

    /// <summary>Reads an id.</summary>
    public static Guid ReadGuid(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out Guid id, out var used, 'D') && used == text.Length ? id : throw Malformed(text, "id");

    /// <summary>Reads a date.</summary>
    public static DateOnly ReadDate(ReadOnlySpan<byte> text) =>
        text.Length == DateLength ? new DateOnly(Number(text[..4]), Number(text[5..7]), Number(text[8..10])) : throw Malformed(text, "date");

    /// <summary>Reads a time, with up to seven digits of a second; it is UTC.</summary>
    public static DateTime ReadInstant(ReadOnlySpan<byte> text)
    {
        if (text.Length < SecondsLength)
        {
            throw Malformed(text, "time");
        }

        var day = ReadDate(text[..DateLength]);
        var clock = new TimeOnly(Number(text[11..13]), Number(text[14..16]), Number(text[17..19]));
        return day.ToDateTime(clock, DateTimeKind.Utc).AddTicks(Fraction(text[SecondsLength..]));
    }

    /// <summary>Writes a time as EF Core's provider does.</summary>
    public static string Write(DateTime time) => time.ToString("yyyy'-'MM'-'dd' 'HH':'mm':'ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static long Fraction(ReadOnlySpan<byte> text)
    {
        const int Digits = 7;
        long ticks = 0;
        for (var i = 1; i <= Digits; i++)
        {
            ticks = (ticks * 10) + (i < text.Length ? text[i] - '0' : 0);
        }

        return ticks;
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static FormatException Malformed(ReadOnlySpan<byte> text, string what) =>
        new($"The database holds \"{Encoding.UTF8.GetString(text)}\" where the model has a {what}.");
}
