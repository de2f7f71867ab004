using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>One entry of BYDAY (RFC 5545, 3.3.10), such as "MO" or "-1FR".</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Number">Which one of the month or year, from the end when negative; 0: each.</param>
internal readonly record struct WeekdayRule(DayOfWeek Day, int Number)
{
    private const int DaysAWeek = 7;

    /// <summary>The most that a year has.</summary>
    private const int MaxNumber = 53;

    private static readonly string[] Names = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Reads the whole list.</summary>
    /// <param name="text">Entries with commas between them; empty: none.</param>
    /// <param name="rules">What was read.</param>
    internal static bool TryParse(string text, [NotNullWhen(true)] out WeekdayRule[]? rules)
    {
        var entries = text.Split(',', StringSplitOptions.TrimEntries);
        rules = text.Length == 0 ? [] : new WeekdayRule[entries.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            if (!TryParseOne(entries[i], out rules[i]))
            {
                rules = null;
                return false;
            }
        }

        return true;
    }

    /// <summary>The days from the first to the last that it means, in order.</summary>
    /// <param name="first">The first day of a month or year.</param>
    /// <param name="last">The last day of the same month or year.</param>
    internal IEnumerable<DateOnly> Between(DateOnly first, DateOnly last)
    {
        var day = first.AddDays((Day - first.DayOfWeek + DaysAWeek) % DaysAWeek);
        var count = ((last.DayNumber - day.DayNumber) / DaysAWeek) + 1;
        if (Number == 0)
        {
            return Enumerable.Range(0, count).Select(week => day.AddDays(week * DaysAWeek));
        }

        var index = Number > 0 ? Number - 1 : count + Number;
        return index >= 0 && index < count ? [day.AddDays(index * DaysAWeek)] : [];
    }

    private static bool TryParseOne(string entry, out WeekdayRule rule)
    {
        var number = 0;
        var day = entry.Length < 2 ? -1 : Array.IndexOf(Names, entry[^2..]);
        rule = default;
        if (day < 0 || (entry.Length > 2 && !TryParseNumber(entry.AsSpan(0, entry.Length - 2), out number)))
        {
            return false;
        }

        rule = new((DayOfWeek)day, number);
        return true;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && number is not 0 and >= -MaxNumber and <= MaxNumber;
}
