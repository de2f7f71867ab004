namespace PyDotOrg.Graph.Data.Entities.Jobs;

/// <summary>The steps of a job (rest-v1.md 7.21).</summary>
public static class JobSteps
{
    /// <summary>The owner hands the draft in.</summary>
    public static StateRule<JobStatus> Submit { get; } = new(JobStatus.Review, JobStatus.Draft);

    /// <summary>Staff put the job on the board.</summary>
    public static StateRule<JobStatus> Approve { get; } = new(JobStatus.Approved, JobStatus.Review);

    /// <summary>Staff refuse the job.</summary>
    public static StateRule<JobStatus> Reject { get; } = new(JobStatus.Rejected, JobStatus.Review);

    /// <summary>The owner edits what was refused.</summary>
    public static StateRule<JobStatus> Rework { get; } = new(JobStatus.Draft, JobStatus.Rejected);

    /// <summary>The owner or staff take the job off the board.</summary>
    public static StateRule<JobStatus> Archive { get; } = new(
        JobStatus.Archived, JobStatus.Draft, JobStatus.Review, JobStatus.Approved, JobStatus.Rejected, JobStatus.Expired);

    /// <summary>The night after the last day.</summary>
    public static StateRule<JobStatus> Expire { get; } = new(JobStatus.Expired, JobStatus.Approved);
}
