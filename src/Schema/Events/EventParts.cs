using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What says when an event takes place is written by who owns the event, and heard of as a change of the event.</summary>
internal static class EventParts
{
    /// <summary>Lets those in who may write what belongs to an event, and announces the change; whether nothing is wrong so far.</summary>
    /// <typeparam name="T">What belongs to the event.</typeparam>
    /// <param name="write">The attempt to save it.</param>
    /// <param name="id">The event.</param>
    public static async ValueTask<bool> AdmitAsync<T>(this Write<T> write, Guid id)
        where T : Entity
    {
        if (await write.FindWholeAsync<T, Event, EventRules>(id, nameof(EventOccurrence.EventId)) is { } found)
        {
            write.AnnounceChange(found.CalendarId, id);
        }

        return write.Errors.Count == 0;
    }

    /// <summary>Announces that something of an event is deleted.</summary>
    /// <typeparam name="T">What belonged to the event.</typeparam>
    /// <param name="write">The attempt to delete it.</param>
    /// <param name="id">The event.</param>
    public static async ValueTask LeaveAsync<T>(this Write<T> write, Guid id)
        where T : Entity =>
        write.AnnounceChange(await write.Db.Events.Where(e => e.Id == id).Select(e => e.CalendarId).FirstOrDefaultAsync(write.Cancellation), id);
}
