using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The steps of a job between draft and board (contract: REST, section 7.21).</summary>
[MutationType]
internal static class JobMutations
{
    /// <summary>Hands a draft in, so that staff look at it. For the owner and staff.</summary>
    /// <param name="id">The job.</param>
    /// <param name="version">The version of the job that is handed in; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the job.</param>
    [RateLimit(RateLimitTier.Critical, RateLimitGroup.Submissions)]
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    [Error<JobStateError>]
    public static Task<FieldResult<IQueryable<Job>>> SubmitJob([ID<Job>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<Job, JobRules>(new RowKey(id, version), Access.Owner, write => TakeAsync(JobSteps.Submit, null, write));

    /// <summary>Puts a job on the board. Staff only.</summary>
    /// <param name="id">The job.</param>
    /// <param name="version">The version of the job that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="comment">What the owner is to be told; null for nothing.</param>
    /// <param name="writer">Writes the job.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<JobStateError>]
    public static Task<FieldResult<IQueryable<Job>>> ApproveJob([ID<Job>] Guid id, long? version, [Text(Least = 1)] string? comment, Writer writer) =>
        writer.ChangeAsync<Job, JobRules>(new RowKey(id, version), Access.Staff, write => DecideAsync(JobSteps.Approve, comment, write));

    /// <summary>Refuses a job; its owner may change it and hand it in again. Staff only.</summary>
    /// <param name="id">The job.</param>
    /// <param name="version">The version of the job that was looked at; null or 0 for whatever version there is.</param>
    /// <param name="comment">Why it is refused; null for no reason.</param>
    /// <param name="writer">Writes the job.</param>
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<ConflictError>]
    [Error<JobStateError>]
    public static Task<FieldResult<IQueryable<Job>>> RejectJob([ID<Job>] Guid id, long? version, [Text(Least = 1)] string? comment, Writer writer) =>
        writer.ChangeAsync<Job, JobRules>(new RowKey(id, version), Access.Staff, write => DecideAsync(JobSteps.Reject, comment, write));

    /// <summary>Takes a job off the board for good. For the owner and staff.</summary>
    /// <param name="id">The job.</param>
    /// <param name="version">The version of the job that is meant; null or 0 for whatever version there is.</param>
    /// <param name="writer">Writes the job.</param>
    [Authorize]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<NotFoundError>]
    [Error<NotAllowedError>]
    [Error<ConflictError>]
    [Error<JobStateError>]
    public static Task<FieldResult<IQueryable<Job>>> ArchiveJob([ID<Job>] Guid id, long? version, Writer writer) =>
        writer.ChangeAsync<Job, JobRules>(new RowKey(id, version), Access.Owner, write => TakeAsync(JobSteps.Archive, null, write));

    private static Task DecideAsync(StateRule<JobStatus> step, string? comment, Write<Job> write)
    {
        if (comment is not null)
        {
            write.Db.Add(new JobReviewComment { JobId = write.Row.Id, CreatorId = write.Caller.UserId, Comment = comment });
        }

        return TakeAsync(step, comment, write);
    }

    private static async Task TakeAsync(StateRule<JobStatus> step, string? comment, Write<Job> write)
    {
        if (write.TryTake(step, JobStateError.For))
        {
            JobTopics.AnnounceChange(write);
            await JobMails.TellAsync(write, step, comment);
        }
    }
}
