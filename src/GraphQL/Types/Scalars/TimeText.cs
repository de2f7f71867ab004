using System.Globalization;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Types;

/// <summary>Dates and times as text (RFC 3339): written digit by digit, read without leniency.</summary>
internal static class TimeText
{
    private const int FractionDigits = 7;
    private const int DateLength = 10;

    /// <summary>Writes <c>"yyyy-MM-dd"</c>, quotes included.</summary>
    public static void WriteDate(JsonWriter writer, DateOnly date)
    {
        writer.WriteByte((byte)'"');
        WriteDigits(writer, date.Year, 4);
        WriteDigits(writer, '-', date.Month);
        WriteDigits(writer, '-', date.Day);
        writer.WriteByte((byte)'"');
    }

    /// <summary>Writes date and time with an offset, quotes included; UTC is <c>Z</c>.</summary>
    public static void WriteMoment(JsonWriter writer, DateTime time, TimeSpan offset)
    {
        writer.WriteByte((byte)'"');
        WriteDateTime(writer, time);
        if (offset == TimeSpan.Zero)
        {
            writer.WriteByte((byte)'Z');
        }
        else
        {
            WriteDigits(writer, offset < TimeSpan.Zero ? '-' : '+', Math.Abs(offset.Hours));
            WriteDigits(writer, ':', Math.Abs(offset.Minutes));
        }

        writer.WriteByte((byte)'"');
    }

    /// <summary>Writes <c>yyyy-MM-ddTHH:mm:ss</c> and the fraction of a second that there is.</summary>
    public static void WriteDateTime(JsonWriter writer, DateTime time)
    {
        WriteDigits(writer, time.Year, 4);
        WriteDigits(writer, '-', time.Month);
        WriteDigits(writer, '-', time.Day);
        writer.WriteByte((byte)'T');
        WriteTime(writer, time.TimeOfDay.Ticks);
    }

    /// <summary>Writes <c>HH:mm:ss</c> and the fraction of a second that there is, without trailing zeros.</summary>
    /// <param name="writer">Where the text goes.</param>
    /// <param name="ticks">The ticks of 100 ns since midnight.</param>
    public static void WriteTime(JsonWriter writer, long ticks)
    {
        var (seconds, fraction) = Math.DivRem(ticks, TimeSpan.TicksPerSecond);
        WriteDigits(writer, (int)(seconds / 3600), 2);
        WriteDigits(writer, ':', (int)(seconds / 60 % 60));
        WriteDigits(writer, ':', (int)(seconds % 60));
        if (fraction != 0)
        {
            var digits = FractionDigits;
            for (; fraction % 10 == 0; fraction /= 10)
            {
                digits--;
            }

            writer.WriteByte((byte)'.');
            WriteDigits(writer, (int)fraction, digits);
        }
    }

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Reads <c>HH:mm:ss</c> with up to seven digits of a fraction.</summary>
    public static bool TryReadTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        return !text.EndsWith('.') && TimeOnly.TryParseExact(text, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    /// <summary>Reads date and time without an offset.</summary>
    public static bool TryReadLocal(ReadOnlySpan<char> text, out DateTime time)
    {
        time = default;
        if (text.Length <= DateLength
            || text[DateLength] is not ('T' or 't')
            || !TryReadDate(text[..DateLength], out var date)
            || !TryReadTime(text[(DateLength + 1)..], out var clock))
        {
            return false;
        }

        time = date.ToDateTime(clock);
        return true;
    }

    /// <summary>Reads date and time with an offset, <c>Z</c> or <c>+HH:mm</c>.</summary>
    public static bool TryReadMoment(ReadOnlySpan<char> text, out DateTimeOffset moment)
    {
        moment = default;
        if (!TryReadOffset(text, out var offset, out var length) || !TryReadLocal(text[..^length], out var time))
        {
            return false;
        }

        var ticks = time.Ticks - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        moment = new DateTimeOffset(time, offset);
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset, out int length)
    {
        const int OffsetLength = 6;
        const int MaxHours = 14;
        (offset, length) = (TimeSpan.Zero, 1);
        if (text is [.., 'Z' or 'z'])
        {
            return true;
        }

        if (text.Length < OffsetLength
            || text[^OffsetLength] is not ('+' or '-')
            || !TimeOnly.TryParseExact(text[^(OffsetLength - 1)..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var distance)
            || distance > new TimeOnly(MaxHours, 0))
        {
            return false;
        }

        length = OffsetLength;
        offset = text[^OffsetLength] == '-' ? -distance.ToTimeSpan() : distance.ToTimeSpan();
        return true;
    }

    private static void WriteDigits(JsonWriter writer, char before, int value)
    {
        writer.WriteByte((byte)before);
        WriteDigits(writer, value, 2);
    }

    private static void WriteDigits(JsonWriter writer, int value, int digits)
    {
        var span = writer.Reserve(digits);
        for (var i = digits - 1; i >= 0; i--)
        {
            (value, var digit) = Math.DivRem(value, 10);
            span[i] = (byte)('0' + digit);
        }

        writer.Advance(digits);
    }
}
