using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Who sees an event sees when it takes place.</summary>
internal sealed class EventOccurrenceRules : IEntityWrites<EventOccurrence>
{
    private static readonly Expression<Func<EventOccurrence, bool>> IsApproved = occurrence => occurrence.Event.IsApproved;

    public static EntityWords Words { get; } =
        new("eventOccurrence", "eventOccurrences", "An occurrence", "Occurrences of events, the earliest first");

    public static Expression<Func<EventOccurrence, bool>>? VisibleTo(Caller caller) =>
        caller.PublicOrOwn(IsApproved, occurrence => occurrence.Event.CreatorId);

    public static IOrderedQueryable<EventOccurrence> InOrder(IQueryable<EventOccurrence> rows) =>
        rows.OrderBy(occurrence => occurrence.DtStart);

    public static void Describe(ListFields<EventOccurrence> fields) => fields
        .Add(occurrence => occurrence.DtStart)
        .Add(occurrence => occurrence.DtEnd)
        .Add(occurrence => occurrence.AllDay)
        .Filter(occurrence => occurrence.EventId, "eventUuid", "The id of the event's row.")
        .Filter(occurrence => occurrence.Event.CalendarId, "calendarUuid", "The id of the row of the event's calendar.")
        .Filter(occurrence => occurrence.RecurringRuleId, "recurringRuleUuid", "The id of the row of the rule that made it; null for one that was entered by hand.");

    public static Access Create => Access.Owner;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static IReadOnlyList<Type> CreateErrors { get; } = [typeof(NotAllowedError)];

    /// <summary>Whose the event is.</summary>
    public static Expression<Func<EventOccurrence, Guid?>>? Owner { get; } = occurrence => occurrence.Event.CreatorId;

    public static IEnumerable<ValidationError> Check(EventOccurrence row) =>
        row.DtEnd < row.DtStart ? [new ValidationError(Messages.EndsBeforeStart, [MutationInput.NameOf(nameof(EventOccurrence.DtEnd))])] : [];

    /// <summary>Only who owns an event says when it takes place.</summary>
    public static async ValueTask CompleteAsync(Write<EventOccurrence> write) => await write.AdmitAsync(write.Row.EventId);

    public static ValueTask LeaveAsync(Write<EventOccurrence> write) => write.LeaveAsync(write.Row.EventId);
}
