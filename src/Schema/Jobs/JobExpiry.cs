using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Upkeep;
using PyDotOrg.Graph.Data.Writing;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Takes jobs off the board whose last day is past, and tells their owners (contract: REST, section 7.21).</summary>
internal sealed class JobExpiry(IDbContextFactory<PyDotOrgDbContext> contexts, Announcer announcer, TimeProvider time) : IScheduledWork
{
    /// <summary>Jobs that are written at once; other writers wait no longer than that takes.</summary>
    private const int MaxJobs = 200;

    public string Name => "Jobs past their last day";

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        await WriteLock.TakeAsync(db, nameof(JobExpiry), cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var jobs = await db.Jobs.AsTracking().Where(job => job.Status == JobStatus.Approved && job.Expires < today)
            .OrderBy(job => job.Id).Take(MaxJobs).ToListAsync(cancellation);
        foreach (var job in jobs)
        {
            job.Status = JobSteps.Expire.To;
        }

        TopicChange[] changes = [.. jobs.Where(static job => job.CreatorId is not null)
            .Select(static job => new TopicChange(JobTopics.ChangedOf(job.CreatorId), new RowChange(job.Id)))];
        await announcer.SaveAsync(db, changes, cancellation);
        return jobs.Count;
    }
}
