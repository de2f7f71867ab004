using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Recurrence;
using PyDotOrg.Graph.Data.Writing;

namespace PyDotOrg.Graph.Data.Upkeep;

/// <summary>Makes the occurrences of recurring events ahead of time.</summary>
internal sealed class OccurrenceWork(IDbContextFactory<PyDotOrgDbContext> contexts, TimeProvider time) : IScheduledWork
{
    public string Name => "Occurrences of recurring events";

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await WriteLock.TakeAsync(db, OccurrenceSchedule.LockName, cancellation); // Two servers would make every occurrence twice.
        var rules = await OccurrenceSchedule.ExtendAllAsync(db, time.GetUtcNow().UtcDateTime, cancellation);
        await db.Database.CommitTransactionAsync(cancellation);
        return rules;
    }
}
