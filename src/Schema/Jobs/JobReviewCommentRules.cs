using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>The owner of a job sees what staff say of it, staff see all; nobody else sees any.</summary>
internal sealed class JobReviewCommentRules : IEntityWrites<JobReviewComment>
{
    public static EntityWords Words { get; } = new("reviewComment", "reviewComments", "A review comment", "What the board has told owners of jobs, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<JobReviewComment, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(Nobody<JobReviewComment>.Sees, comment => comment.Job.CreatorId);

    public static IOrderedQueryable<JobReviewComment> InOrder(IQueryable<JobReviewComment> rows) => rows.OrderByDescending(comment => comment.CreatedAt);

    public static void Describe(ListFields<JobReviewComment> fields) => fields.Add(comment => comment.CreatedAt).Add(comment => comment.UpdatedAt);

    public static async ValueTask CompleteAsync(Write<JobReviewComment> write) => await JobMails.TellAsync(write);
}
