using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The topics to which changes of jobs are published; their events lead to jobs.</summary>
internal static class JobTopics
{
    /// <summary>Jobs that have come onto the board, of all categories and of one.</summary>
    public const string Approved = "jobApproved_{categoryId}";

    /// <summary>Jobs of one account that have changed.</summary>
    public static string ChangedOf(Guid? owner) => $"jobChanged_{owner}";

    /// <summary>Publishes what becomes of a job, when it is saved.</summary>
    public static void AnnounceChange(Write<Job> write)
    {
        var job = write.Row;
        if (job.CreatorId is not null)
        {
            write.Announce(ChangedOf(job.CreatorId), job.Id);
        }

        var status = write.Db.Entry(job).Property(static row => row.Status);
        if (job.Status == JobStatus.Approved && (write.IsNew || status.OriginalValue != JobStatus.Approved))
        {
            write.Announce(ApprovedIn(null), job.Id);
            if (job.CategoryId is not null)
            {
                write.Announce(ApprovedIn(job.CategoryId), job.Id);
            }
        }
    }

    private static string ApprovedIn(Guid? category) => Approved.Replace("{categoryId}", category?.ToString(), StringComparison.Ordinal);
}
