using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Recurrence;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Whether a rule can be followed that somebody wants to save.</summary>
internal static class RecurringRuleCheck
{
    /// <summary>What is wrong, and with which property; null when nothing is.</summary>
    /// <param name="write">The attempt to save the rule.</param>
    /// <param name="now">UTC.</param>
    public static (string Message, string Property)? FindProblem(Write<RecurringRule> write, DateTime now)
    {
        var rule = write.Row;
        if (RecurrenceSet.Read(rule, out var recurrence) is { } problem)
        {
            return Describe(problem);
        }

        // Not null without a problem.
        return !recurrence!.HasDays ? (Messages.NeverTakesPlace, nameof(rule.ByDay))
            : write.IsNew && OccurrenceSchedule.MakesTooMany(recurrence, now) ? (Messages.TooManyOccurrences(OccurrenceSchedule.MaxAtOnce), nameof(rule.BeginsOn))
            : !IsWhole(rule.BeginsAt.Ticks) ? (Messages.FractionOfSecond, nameof(rule.BeginsAt))
            : !IsWhole(rule.Duration.Ticks) ? (Messages.FractionOfSecond, nameof(rule.Duration))
            : null;
    }

    /// <summary>Calendars know no fractions of seconds, and databases not the same ones.</summary>
    private static bool IsWhole(long ticks) => ticks % TimeSpan.TicksPerSecond == 0;

    private static (string Message, string Property) Describe(RecurrenceProblem problem) => problem switch
    {
        RecurrenceProblem.ByDay => (Messages.NoWeekdays, nameof(RecurringRule.ByDay)),
        RecurrenceProblem.TimeZone => (Messages.NoTimeZone, nameof(RecurringRule.TimeZone)),
        RecurrenceProblem.Interval => (Shared.Mutations.Messages.NumberTooSmall(1), nameof(RecurringRule.Interval)),
        RecurrenceProblem.Count => (Shared.Mutations.Messages.NumberTooSmall(1), nameof(RecurringRule.Count)),
        RecurrenceProblem.Duration => (Messages.NoDuration(RecurrenceSet.MaxDuration.Days), nameof(RecurringRule.Duration)),
        RecurrenceProblem.BeginsOn => (Messages.DayOutOfRange, nameof(RecurringRule.BeginsOn)),
        _ => (Messages.EndsBeforeStart, nameof(RecurringRule.Until)),
    };
}
