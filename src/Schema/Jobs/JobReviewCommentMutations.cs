using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>What staff tell owners of jobs.</summary>
[MutationType]
internal static class JobReviewCommentMutations
{
    /// <summary>Tells the owner of a job something about it, without a decision. Staff only.</summary>
    /// <param name="input">The comment.</param>
    /// <param name="writer">Writes it.</param>
    [RateLimit(RateLimitTier.Medium)]
    [Authorize(Roles = [Caller.Staff, Caller.Superuser])]
    [UseMutationConvention(PayloadFieldName = "reviewComment")]
    [UseFirstOrDefault]
    [UseProjection]
    [Error<ValidationError>]
    public static Task<FieldResult<IQueryable<JobReviewComment>>> AddReviewComment(AddReviewCommentInput input, Writer writer) =>
        writer.CreateAsync<JobReviewComment, JobReviewCommentRules, AddReviewCommentInput>(input);
}
