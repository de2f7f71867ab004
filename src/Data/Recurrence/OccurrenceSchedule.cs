using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>Keeps the rows of occurrences ahead of time, so that lists of events need no rule to be followed.</summary>
/// <remarks>
/// Occurrences are made once: one that was changed or deleted by hand stays so until the rule is changed. A rule whose row cannot
/// be followed makes none; inputs are checked by <see cref="RecurrenceSet.Read"/>.
/// </remarks>
public static class OccurrenceSchedule
{
    /// <summary>Occurrences are made for so long after now.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(2 * 366);

    /// <summary>A rule is followed further when less than this is left.</summary>
    public static readonly TimeSpan LeastAhead = TimeSpan.FromDays(366);

    /// <summary>The most that a new rule makes: with those ahead of every day, some that have been.</summary>
    public const int MaxAtOnce = 1000;

    /// <summary>What is held while occurrences of rules are made that are there already; see <see cref="Writing.WriteLock"/>.</summary>
    /// <remarks>Servers of earlier versions call it so.</remarks>
    public const string LockName = "OccurrenceWork";

    /// <summary>Whether a new rule would make more than <see cref="MaxAtOnce"/>.</summary>
    /// <param name="recurrence">The rule.</param>
    /// <param name="now">UTC.</param>
    public static bool MakesTooMany(RecurrenceSet recurrence, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        return recurrence.Between(DateTime.MinValue, now + Horizon).Skip(MaxAtOnce).Any();
    }

    /// <summary>Adds the occurrences of a rule that were not made yet; the caller saves.</summary>
    /// <param name="db">Tracks the rule.</param>
    /// <param name="rule">New, or loaded for change.</param>
    /// <param name="now">UTC.</param>
    public static void Extend(PyDotOrgDbContext db, RecurringRule rule, DateTime now)
    {
        var until = now + Horizon;
        db.EventOccurrences.AddRange(Follow(rule, rule.ExpandedUntil ?? DateTime.MinValue, until));
        rule.ExpandedUntil = until;
    }

    /// <summary>
    /// Puts the occurrences of a changed rule in the place of those that have not begun; the caller saves. Those that the rule would make
    /// again stay the rows that they are: calendars know them by their ids.
    /// </summary>
    /// <inheritdoc cref="Extend"/>
    public static async Task ReplaceAsync(
        PyDotOrgDbContext db, RecurringRule rule, DateTime now, CancellationToken cancellation = default)
    {
        var until = now + Horizon;
        var missing = Follow(rule, now, until).DistinctBy(TimesOf).ToDictionary(TimesOf);
        var coming = db.EventOccurrences.AsTracking().Where(occurrence => occurrence.RecurringRuleId == rule.Id && occurrence.DtStart >= now);
        db.EventOccurrences.RemoveRange((await coming.ToListAsync(cancellation)).Where(occurrence => !missing.Remove(TimesOf(occurrence))));
        db.EventOccurrences.AddRange(missing.Values);
        rule.ExpandedUntil = until;
    }

    /// <summary>Follows all rules that need it, and saves; to be called once a day or at a start.</summary>
    /// <returns>Rules that were followed further.</returns>
    public static async Task<int> ExtendAllAsync(PyDotOrgDbContext db, DateTime now, CancellationToken cancellation = default)
    {
        var least = now + LeastAhead;
        var rules = await db.RecurringRules.AsTracking()
            .Where(rule => rule.ExpandedUntil == null || rule.ExpandedUntil < least).ToListAsync(cancellation);
        foreach (var rule in rules)
        {
            Extend(db, rule, now);
        }

        await db.SaveChangesAsync(cancellation);
        return rules.Count;
    }

    private static IEnumerable<EventOccurrence> Follow(RecurringRule rule, DateTime from, DateTime until) =>
        RecurrenceSet.Read(rule, out var recurrence) is null ? recurrence!.Between(from, until) : []; // Not null without a problem.

    private static (DateTime Start, DateTime? End, bool AllDay) TimesOf(EventOccurrence occurrence) =>
        (occurrence.DtStart, occurrence.DtEnd, occurrence.AllDay);
}
