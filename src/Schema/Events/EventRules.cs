using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>Everybody sees approved events, owners see their own, staff see all.</summary>
internal sealed class EventRules : IEntityRules<Event>
{
    private static readonly Expression<Func<Event, bool>> IsApproved = e => e.IsApproved;

    public static EntityWords Words { get; } = new("event", "events", "An event", "Events, the next one first and those that are over last");

    public static Expression<Func<Event, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsApproved);

    /// <summary>By name: which event is the next one depends on the time of the request.</summary>
    public static IOrderedQueryable<Event> InOrder(IQueryable<Event> rows) => rows.OrderBy(e => e.Name);

    public static void Describe(ListFields<Event> fields) => fields
        .AddName(e => e.Name)
        .Add(e => e.Slug)
        .AddName(e => e.Title)
        .Add(e => e.Featured)
        .Add(e => e.IsApproved)
        .Add(e => e.CreatedAt)
        .Add(e => e.UpdatedAt)
        .Filter(e => e.Calendar, "calendar", "The calendar that the event stands in.")
        .Filter(e => e.CalendarId, "calendarUuid", "The id of the calendar's row.")
        .Filter(e => e.Venue, "venue", "The place of the event.")
        .Filter(e => e.Categories, "categories", "The categories of the event.");
}
