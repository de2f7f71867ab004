using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>The root fields for events; lists of events know what time it is.</summary>
[QueryType]
internal sealed class EventQueries : SluggedQueries<Event, EventRules>
{
    /// <summary>Events, the next one first and those that are over last.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="upcoming">True for events that run now or later, false for those that are over; null for all.</param>
    /// <param name="category">The id of the row of the only category that is wanted; null for all.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Event> GetEvents(PyDotOrgDbContext db, Caller caller, bool? upcoming = null, Guid? category = null) =>
        List(db, caller, upcoming, category);

    /// <summary>Events, the next one first and those that are over last, for clients that count rows instead of keeping cursors.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="upcoming">True for events that run now or later, false for those that are over; null for all.</param>
    /// <param name="category">The id of the row of the only category that is wanted; null for all.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Event> GetEventsOffset(PyDotOrgDbContext db, Caller caller, bool? upcoming = null, Guid? category = null) =>
        List(db, caller, upcoming, category);

    /// <summary>Events that still run at a time or come after it, each once, by the occurrence that runs or comes next.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="from">The time; null for now.</param>
    /// <param name="calendar">The id of the row of the only calendar that is wanted; null for all.</param>
    [UsePaging(IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Event> GetUpcomingEvents(PyDotOrgDbContext db, Caller caller, DateTime? from = null, Guid? calendar = null) =>
        Coming(db, caller, from, calendar);

    /// <summary>The same for clients that count rows instead of keeping cursors.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="from">The time; null for now.</param>
    /// <param name="calendar">The id of the row of the only calendar that is wanted; null for all.</param>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Event> GetUpcomingEventsOffset(PyDotOrgDbContext db, Caller caller, DateTime? from = null, Guid? calendar = null) =>
        Coming(db, caller, from, calendar);

    private static IQueryable<Event> Coming(PyDotOrgDbContext db, Caller caller, DateTime? from, Guid? calendar)
    {
        var events = db.Visible<Event, EventRules>(caller);
        return (calendar is { } id ? events.Where(e => e.CalendarId == id) : events).From(from ?? caller.Now);
    }

    private static IQueryable<Event> List(PyDotOrgDbContext db, Caller caller, bool? upcoming, Guid? category)
    {
        var events = db.Visible<Event, EventRules>(caller);
        events = upcoming is { } asked ? events.Upcoming(asked, caller.Now) : events;
        return (category is { } id ? events.Where(e => e.Categories.Any(each => each.Id == id)) : events).NextFirst(caller.Now);
    }
}
