using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>The topics to which changes of events are published; what is published leads to events.</summary>
internal static class EventTopics
{
    /// <summary>Events that have changed, of all calendars and of one.</summary>
    public const string Changed = "eventChanged_{calendarId}";

    /// <summary>Publishes that an event has changed, when that is saved.</summary>
    public static void AnnounceChange(this Write<Event> write) =>
        write.AnnounceChange(write.Row.CalendarId, write.Row.Id, write.Had(static e => e.IsApproved));

    /// <summary>The same when something of the event was written.</summary>
    /// <typeparam name="T">What was written.</typeparam>
    public static void AnnounceChange<T>(this Write<T> write, Guid calendar, Guid id, bool wasSeen = false)
        where T : Entity
    {
        write.Announce(ChangedIn(null), id, wasSeen);
        write.Announce(ChangedIn(calendar), id, wasSeen);
    }

    private static string ChangedIn(Guid? calendar) => Changed.Replace("{calendarId}", calendar?.ToString(), StringComparison.Ordinal);
}
