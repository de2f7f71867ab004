using System.Linq.Expressions;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Data.Recurrence;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Who sees an event sees by which rules it is repeated.</summary>
internal sealed class RecurringRuleRules : IEntityWrites<RecurringRule>
{
    private static readonly Expression<Func<RecurringRule, bool>> IsApproved = rule => rule.Event.IsApproved;

    public static EntityWords Words { get; } =
        new("recurringRule", "recurringRules", "A recurring rule", "Rules by which events are repeated, in the order in which they were entered");

    public static Expression<Func<RecurringRule, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsApproved, rule => rule.Event.CreatorId);

    public static IOrderedQueryable<RecurringRule> InOrder(IQueryable<RecurringRule> rows) => rows.OrderBy(rule => rule.Id);

    public static void Describe(ListFields<RecurringRule> fields) => fields
        .Add(rule => rule.Frequency)
        .Add(rule => rule.BeginsOn)
        .Add(rule => rule.Until)
        .Add(rule => rule.AllDay)
        .Add(rule => rule.ExpandedUntil)
        .Add(rule => rule.CreatedAt)
        .Add(rule => rule.UpdatedAt)
        .Filter(rule => rule.EventId, "eventUuid", "The id of the event's row.")
        .Filter(rule => rule.Event.CalendarId, "calendarUuid", "The id of the row of the event's calendar.");

    public static Access Create => Access.Owner;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static IReadOnlyList<Type> CreateErrors { get; } = [typeof(NotAllowedError)];

    /// <summary>Whose the event is.</summary>
    public static Expression<Func<RecurringRule, Guid?>>? Owner { get; } = rule => rule.Event.CreatorId;

    /// <summary>Makes the occurrences along with the rule: lists and calendars have them at once.</summary>
    public static async ValueTask CompleteAsync(Write<RecurringRule> write)
    {
        if (!await write.AdmitAsync(write.Row.EventId))
        {
            return;
        }

        var now = write.Services.GetRequiredService<TimeProvider>().GetMoment();
        if (RecurringRuleCheck.FindProblem(write, now) is var (message, member))
        {
            write.RefuseValue(message, MutationInput.NameOf(member));
        }
        else if (write.IsNew)
        {
            OccurrenceSchedule.Extend(write.Db, write.Row, now);
        }
        else if (write.Db.Entry(write.Row).Properties.Any(static value => value.IsModified))
        {
            await write.LockAsync(OccurrenceSchedule.LockName);
            await OccurrenceSchedule.ReplaceAsync(write.Db, write.Row, now, write.Cancellation);
        }
    }

    /// <summary>The occurrences go with the rule, also those that have been.</summary>
    public static async ValueTask LeaveAsync(Write<RecurringRule> write)
    {
        await write.LockAsync(OccurrenceSchedule.LockName);
        await write.LeaveAsync(write.Row.EventId);
    }
}
