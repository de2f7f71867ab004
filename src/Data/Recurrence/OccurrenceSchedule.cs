using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>Keeps the rows of occurrences ahead of time, so that lists of events need no rule to be followed.</summary>
/// <remarks>
/// Occurrences are made once: one that was changed or deleted by hand stays so. A rule whose row cannot be followed makes
/// none; inputs are checked by <see cref="RecurrenceSet.Read"/>.
/// </remarks>
public static class OccurrenceSchedule
{
    /// <summary>Occurrences are made for so long after now.</summary>
    public static readonly TimeSpan Horizon = TimeSpan.FromDays(2 * 366);

    /// <summary>A rule is followed further when less than this is left.</summary>
    public static readonly TimeSpan LeastAhead = TimeSpan.FromDays(366);

    /// <summary>Adds the occurrences of a rule that were not made yet; the caller saves.</summary>
    /// <param name="db">Tracks the rule.</param>
    /// <param name="rule">New, or loaded for change.</param>
    /// <param name="now">UTC.</param>
    public static void Extend(PyDotOrgDbContext db, RecurringRule rule, DateTime now)
    {
        var until = now + Horizon;
        if (RecurrenceSet.Read(rule, out var recurrence) is null)
        {
            db.EventOccurrences.AddRange(recurrence!.Between(rule.ExpandedUntil ?? DateTime.MinValue, until)); // Not null without a problem.
        }

        rule.ExpandedUntil = until;
    }

    /// <summary>Puts the occurrences of a changed rule in the place of those that have not begun; the caller saves.</summary>
    /// <inheritdoc cref="Extend"/>
    public static async Task ReplaceAsync(
        PyDotOrgDbContext db, RecurringRule rule, DateTime now, CancellationToken cancellation = default)
    {
        db.EventOccurrences.RemoveRange(await db.EventOccurrences.AsTracking()
            .Where(occurrence => occurrence.RecurringRuleId == rule.Id && occurrence.DtStart >= now).ToListAsync(cancellation));
        rule.ExpandedUntil = now;
        Extend(db, rule, now);
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
}
