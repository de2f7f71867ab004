using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What of an event depends on the time of the request.</summary>
internal static class EventTimes
{
    /// <summary>The start of the occurrence that runs, or else of the next one; null when there is neither.</summary>
    public static Expression<Func<Event, DateTime?>> NextOccurrence(DateTime now) =>
        e => e.Occurrences.Where(occurrence => occurrence.EndsAt >= now).Min(occurrence => (DateTime?)occurrence.DtStart);

    /// <summary>The next event first, then those that are over, by name.</summary>
    public static IOrderedQueryable<Event> NextFirst(this IQueryable<Event> events, DateTime now)
    {
        var next = NextOccurrence(now);
        return events.OrderBy(next).ThenBy(e => e.Name);
    }

    /// <summary>Events with an occurrence that runs then or later, in the order in which they come.</summary>
    public static IOrderedQueryable<Event> From(this IQueryable<Event> events, DateTime start) => events.Upcoming(true, start).NextFirst(start);

    /// <summary>Events that run now or later; or those of which no occurrence does.</summary>
    public static IQueryable<Event> Upcoming(this IQueryable<Event> events, bool upcoming, DateTime now) =>
        events.Where(e => e.Occurrences.Any(occurrence => occurrence.EndsAt >= now) == upcoming);
}
