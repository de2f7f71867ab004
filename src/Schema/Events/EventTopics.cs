using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>The topics to which changes of events are published; what is published are ids of events.</summary>
internal static class EventTopics
{
    /// <summary>Events that have changed, of all calendars and of one.</summary>
    public const string Changed = "eventChanged_{calendarId}";

    /// <summary>Publishes that an event has changed, when that is saved.</summary>
    /// <typeparam name="T">What was written.</typeparam>
    public static void AnnounceChange<T>(this Write<T> write, Guid calendar, Guid id)
        where T : Entity
    {
        write.Announce(ChangedIn(null), id);
        write.Announce(ChangedIn(calendar), id);
    }

    private static string ChangedIn(Guid? calendar) => Changed.Replace("{calendarId}", calendar?.ToString(), StringComparison.Ordinal);
}
