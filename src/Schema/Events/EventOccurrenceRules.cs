using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Who sees an event sees when it takes place.</summary>
internal sealed class EventOccurrenceRules : IEntityRules<EventOccurrence>
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
        .Filter(occurrence => occurrence.Event.CalendarId, "calendarUuid", "The id of the row of the event's calendar.");
}
