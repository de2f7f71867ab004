using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>What the board tells the owner of a job.</summary>
[Node]
[ObjectType<JobReviewComment>]
internal sealed class JobReviewCommentType : EntityType<JobReviewComment, JobReviewCommentRules>
{
    private static readonly RelatedRow<JobReviewComment, User, UserRules> VisibleCreator = new(comment => comment.Creator);

    /// <summary>The job.</summary>
    public static Expression<Func<JobReviewComment, Job>> Job() => comment => comment.Job;

    /// <summary>The id of the account that has written the comment; null when the account is gone.</summary>
    public static Expression<Func<JobReviewComment, Guid?>> CreatorUuid() => comment => comment.CreatorId;

    /// <summary>Who has written the comment; null for members who do not show themselves.</summary>
    public static Expression<Func<JobReviewComment, User?>> Creator(Caller caller) => VisibleCreator.For(caller);

    internal static void Configure(IObjectTypeDescriptor<JobReviewComment> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(comment => comment.Comment).Description("What the owner is told.");
    }
}
