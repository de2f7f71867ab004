using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>
/// Saves rows, and tells subscribers what has happened to them, neither without the other: where there may be several servers, what is told
/// is saved along with the rows. Thread-safe.
/// </summary>
/// <param name="log">What servers tell each other.</param>
/// <param name="sender">Tells the subscribers of this server, where it is the only one.</param>
internal sealed class Announcer(AnnouncementLog log, ITopicEventSender sender)
{
    /// <summary>Saves the rows of a context, ends its transaction if there is one, and tells subscribers. What has happened is told in any case.</summary>
    /// <param name="db">The context.</param>
    /// <param name="changes">What is told.</param>
    /// <param name="cancellation">Gives up; nothing is saved then.</param>
    public async Task SaveAsync(PyDotOrgDbContext db, IReadOnlyList<TopicChange> changes, CancellationToken cancellation)
    {
        if (log.IsShared && changes.Count > 0)
        {
            db.Database.AutoSavepointsEnabled = false; // What fails is done anew from the beginning.
            await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellation) : null;
            await db.SaveChangesAsync(cancellation);
            await log.AddAsync(db, [.. changes.Select(static told => told.Topic)], [.. changes.Select(static told => TopicMessage.Write(told.Change))], cancellation);
            await db.Database.CommitTransactionAsync(cancellation);
            return;
        }

        await db.SaveChangesAsync(cancellation);
        if (db.Database.CurrentTransaction is { } transaction)
        {
            await transaction.CommitAsync(cancellation);
        }

        foreach (var (topic, change) in changes)
        {
            await sender.SendAsync(topic, change, CancellationToken.None);
        }
    }
}
