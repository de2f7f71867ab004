using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The job is not in a state in which this may be done.</summary>
internal sealed record JobStateError(string Message, JobStatus Current, IReadOnlyList<JobStatus> Allowed)
    : StateError<JobStatus>(Message, Current, Allowed)
{
    /// <summary>Why a job cannot take a step now, or be changed.</summary>
    public static JobStateError For(Job job, IReadOnlyList<JobStatus> allowed) =>
        new(Messages.WrongState(JobRules.Words.Noun, job.Status, allowed), job.Status, allowed);
}
