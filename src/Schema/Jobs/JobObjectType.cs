using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Users;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>An advertisement on the job board.</summary>
[Node]
[ObjectType<Job>]
internal sealed class JobObjectType : EntityType<Job, JobRules>
{
    private static readonly RelatedRow<Job, User, UserRules> VisibleCreator = new(job => job.Creator);
    private static readonly RelatedRows<Job, JobReviewComment, JobReviewCommentRules> VisibleComments = new(job => job.ReviewComments);

    /// <summary>Whether the job is on the board and may still be applied for.</summary>
    public static Expression<Func<Job, bool>> IsOpen(Caller caller) => JobRules.IsOpen.Of(caller.Today);

    /// <summary>What the job is.</summary>
    public static RichText Description([Parent(requires: nameof(Job.Description))] Job job) => new(job.Description, MarkupType.Plain);

    /// <summary>What the job asks for; null when nothing is told.</summary>
    public static RichText? Requirements([Parent(requires: nameof(Job.Requirements))] Job job) =>
        job.Requirements is null ? null : new(job.Requirements, MarkupType.Plain);

    /// <summary>What the company does; null when nothing is told.</summary>
    public static RichText? CompanyDescription([Parent(requires: nameof(Job.CompanyDescription))] Job job) =>
        job.CompanyDescription.Length == 0 ? null : new(job.CompanyDescription, MarkupType.Plain);

    /// <summary>Where the company describes the job; null when nowhere.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Job, string?>> Url() => job => job.Url;

    /// <summary>Whether the caller sees the private values of the job: its owner and staff do.</summary>
    public static Expression<Func<Job, bool>> ViewerSeesPrivate(Caller caller) => caller.SeesPrivate<Job>();

    /// <summary>What the board has told the owner, the newest first; empty for everybody but the owner and staff.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Job, IEnumerable<JobReviewComment>>> ReviewComments(Caller caller) => VisibleComments.For(caller);

    /// <summary>What the board has told the owner, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Job, IEnumerable<JobReviewComment>>> ReviewCommentsOffset(Caller caller) => VisibleComments.For(caller);

    /// <summary>Where applications go to; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Job, string?>> Email(Caller caller) => caller.Private<Job, string>(job => job.Email);

    /// <summary>The id of the account that offers the job; null for everybody but the owner and staff, and when the account is gone.</summary>
    public static Expression<Func<Job, Guid?>> CreatorUuid(Caller caller) => caller.Private<Job, Guid?>(job => job.CreatorId);

    /// <summary>Who offers the job; null for members who do not show themselves.</summary>
    public static Expression<Func<Job, User?>> Creator(Caller caller) => VisibleCreator.For(caller);

    /// <summary>The category; null when none was chosen.</summary>
    public static Expression<Func<Job, JobCategory?>> Category() => job => job.Category;

    /// <summary>The kinds of work that the job asks for, by name.</summary>
    public static Expression<Func<Job, IEnumerable<JobType>>> JobTypes() => job => job.JobTypes.OrderBy(type => type.Name);

    internal static void Configure(IObjectTypeDescriptor<Job> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(job => job.Slug).Description("The unique name in addresses, made of the company and the title.");
        descriptor.Field(job => job.CompanyName).Description("Who offers the job.");
        descriptor.Field(job => job.JobTitle).Description("What the job is called.");
        descriptor.Field(job => job.City).Description("The city; null when it is not told.");
        descriptor.Field(job => job.Region).Description("The part of the country; null when it is not told.");
        descriptor.Field(job => job.Country).Description("The country, as the poster wrote it.");
        descriptor.Field(job => job.Status).Description("Where the job stands between draft and board.");
        descriptor.Field(job => job.Telecommuting).Description("Whether the job may be done from elsewhere.");
        descriptor.Field(job => job.Agencies).Description("Whether agencies may answer.");
        descriptor.Field(job => job.IsFeatured).Description("Whether the board shows the job before others.");
        descriptor.Field(job => job.Expires).Description("The last day on the board, in UTC; null when it stays until it is archived.");
        descriptor.Field(job => job.Contact).Description("The person or office to ask; null when none is told.");
    }
}
