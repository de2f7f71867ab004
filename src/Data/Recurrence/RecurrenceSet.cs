using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>When a recurring rule repeats its event: the recurrence set of RFC 5545, 3.8.5.3.</summary>
public sealed class RecurrenceSet
{
    /// <summary>The most that an occurrence takes.</summary>
    public static readonly TimeSpan MaxDuration = TimeSpan.FromDays(366);

    /// <summary>Years that leave room for time zones at both ends of the calendar.</summary>
    private static readonly DateOnly FirstDay = new(2, 1, 1);
    private static readonly DateOnly LastDay = new(9998, 12, 31);
    private static readonly TimeSpan OneDay = TimeSpan.FromDays(1);
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    private readonly RecurringRule rule;
    private readonly RecurrenceDays days;
    private readonly TimeZoneInfo zone;

    private RecurrenceSet(RecurringRule rule, WeekdayRule[] weekdays, TimeZoneInfo zone)
    {
        this.rule = rule;
        this.zone = zone;
        days = new RecurrenceDays(rule, weekdays);
    }

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">Not kept from changes; read one again that was changed.</param>
    /// <param name="recurrence">Null when the rule cannot be followed.</param>
    /// <returns>What is wrong with the rule, by the property at fault; null when nothing is.</returns>
    public static RecurrenceProblem? Read(RecurringRule rule, out RecurrenceSet? recurrence)
    {
        recurrence = null;
        if (!WeekdayRule.TryParse(rule.ByDay, out var weekdays)
            || (rule.Frequency is Frequency.Weekly or Frequency.Daily && Array.Exists(weekdays, weekday => weekday.Number != 0)))
        {
            return RecurrenceProblem.ByDay;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(rule.TimeZone, out var zone))
        {
            return RecurrenceProblem.TimeZone;
        }

        if (FindProblem(rule) is { } problem)
        {
            return problem;
        }

        recurrence = new(rule, weekdays, zone);
        return null;
    }

    /// <summary>Whether the rule means any day at all; the fifth Friday of each twelfth month does, the sixth does not.</summary>
    public bool HasDays => days.UpTo(LastDay).Any();

    /// <summary>The occurrences that start within a time, in order; neither saved nor tracked.</summary>
    /// <param name="from">UTC.</param>
    /// <param name="until">UTC; an occurrence that starts then is not among them.</param>
    public IEnumerable<EventOccurrence> Between(DateTime from, DateTime until)
    {
        // Clocks are at most a day ahead of UTC or behind it.
        var (first, last) = (DateOnly.FromDateTime(from).DayNumber - 1, DateOnly.FromDateTime(until));
        foreach (var day in days.UpTo(last < LastDay ? last.AddDays(1) : LastDay).Where(day => day.DayNumber >= first))
        {
            var occurrence = On(day);
            if (occurrence.DtStart >= from && occurrence.DtStart < until)
            {
                yield return occurrence;
            }
        }
    }

    private static RecurrenceProblem? FindProblem(RecurringRule rule) => rule switch
    {
        { Interval: < 1 } => RecurrenceProblem.Interval,
        { Count: < 1 } => RecurrenceProblem.Count,
        { Duration: var duration } when duration < TimeSpan.Zero || duration > MaxDuration => RecurrenceProblem.Duration,
        { BeginsOn: var first } when first < FirstDay || first > LastDay => RecurrenceProblem.BeginsOn,
        { BeginsOn: var first, Until: { } last } when last < first => RecurrenceProblem.Until,
        _ => null,
    };

    private EventOccurrence On(DateOnly day)
    {
        var occurrence = new EventOccurrence { EventId = rule.EventId, RecurringRuleId = rule.Id, AllDay = rule.AllDay };
        if (rule.AllDay)
        {
            // The last second of the last day, as the initial data have it.
            occurrence.DtStart = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            occurrence.DtEnd = occurrence.DtStart + TimeSpan.FromDays(Math.Max(1, Math.Ceiling(rule.Duration / OneDay))) - OneSecond;
        }
        else
        {
            occurrence.DtStart = ZonedTime.ToUtc(day.ToDateTime(rule.BeginsAt), zone);
            occurrence.DtEnd = rule.Duration > TimeSpan.Zero ? occurrence.DtStart + rule.Duration : null;
        }

        return occurrence;
    }
}
