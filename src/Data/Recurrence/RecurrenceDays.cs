using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>The days on which a rule repeats (RFC 5545, 3.3.10), by the calendar alone; weeks begin on Monday.</summary>
/// <param name="rule">Its interval is at least 1.</param>
/// <param name="weekdays">Its BYDAY, read.</param>
internal sealed class RecurrenceDays(RecurringRule rule, WeekdayRule[] weekdays)
{
    private const int DaysAWeek = 7;
    private const int MonthsAYear = 12;

    private readonly DateOnly begin = rule.BeginsOn;

    /// <summary>From the first on, in order, each once, as far as the rule's number and last day reach.</summary>
    /// <param name="last">No day after this.</param>
    internal IEnumerable<DateOnly> UpTo(DateOnly last)
    {
        var end = rule.Until < last ? rule.Until.Value : last;
        return Periods(end).SelectMany(period => period).Where(day => day >= begin).TakeWhile(day => day <= end)
            .Take(rule.Count ?? int.MaxValue);
    }

    /// <summary>The days of one year, month, week or day after the other, every so many.</summary>
    private IEnumerable<IEnumerable<DateOnly>> Periods(DateOnly end) => rule.Frequency switch
    {
        Frequency.Yearly => Steps(begin.Year, end.Year).Select(DaysOfYear),
        Frequency.Monthly => Steps(MonthNumber(begin), MonthNumber(end)).Select(DaysOfMonth),
        Frequency.Weekly => Steps(Monday(begin), end.DayNumber, DaysAWeek).Select(DaysOfWeek),
        _ => Steps(begin.DayNumber, end.DayNumber).Select(DayAlone),
    };

    /// <summary>In 64 bits, because an interval may be any number.</summary>
    private IEnumerable<int> Steps(int first, int last, int length = 1)
    {
        for (long step = first; step <= last; step += (long)rule.Interval * length)
        {
            yield return (int)step;
        }
    }

    private IEnumerable<DateOnly> DaysOfYear(int year) => weekdays.Length > 0
        ? Weekdays(new(year, 1, 1), new(year, MonthsAYear, 31))
        : begin.Day <= DateTime.DaysInMonth(year, begin.Month) ? [new(year, begin.Month, begin.Day)] : [];

    private IEnumerable<DateOnly> DaysOfMonth(int number)
    {
        var (year, month) = (number / MonthsAYear, (number % MonthsAYear) + 1);
        var length = DateTime.DaysInMonth(year, month);
        return weekdays.Length > 0
            ? Weekdays(new(year, month, 1), new(year, month, length))
            : begin.Day <= length ? [new(year, month, begin.Day)] : [];
    }

    private IEnumerable<DateOnly> DaysOfWeek(int monday) => weekdays.Length > 0
        ? weekdays.Select(weekday => monday + FromMonday(weekday.Day)).Distinct().Order().Where(IsDay).Select(DateOnly.FromDayNumber)
        : [DateOnly.FromDayNumber(monday + FromMonday(begin.DayOfWeek))];

    private IEnumerable<DateOnly> DayAlone(int number)
    {
        var day = DateOnly.FromDayNumber(number);
        return weekdays.Length == 0 || Array.Exists(weekdays, weekday => weekday.Day == day.DayOfWeek) ? [day] : [];
    }

    private IEnumerable<DateOnly> Weekdays(DateOnly first, DateOnly last) =>
        weekdays.SelectMany(weekday => weekday.Between(first, last)).Distinct().Order();

    private static int MonthNumber(DateOnly day) => (day.Year * MonthsAYear) + day.Month - 1;

    private static int Monday(DateOnly day) => day.DayNumber - FromMonday(day.DayOfWeek);

    private static int FromMonday(DayOfWeek day) => ((int)day + DaysAWeek - 1) % DaysAWeek;

    private static bool IsDay(int number) => number >= 0 && number <= DateOnly.MaxValue.DayNumber;
}
