using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Everybody sees approved jobs up to their last day, owners see their own jobs, staff see all.</summary>
internal sealed class JobRules : IEntityRules<Job>
{
    /// <summary>Jobs that are on the board and may still be applied for.</summary>
    public static Latest<DateOnly, Expression<Func<Job, bool>>> IsOpen { get; } = new(static today =>
        job => job.Status == JobStatus.Approved && (job.Expires == null || job.Expires >= today));

    public static EntityWords Words { get; } = new("job", "jobs", "A job", "Jobs on the board, the newest first");

    public static Expression<Func<Job, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsOpen.Of(caller.Today));

    public static IOrderedQueryable<Job> InOrder(IQueryable<Job> rows) => rows.OrderByDescending(job => job.CreatedAt);

    public static void Describe(ListFields<Job> fields) => fields
        .Add(job => job.Slug)
        .Add(job => job.CompanyName)
        .Add(job => job.JobTitle)
        .Add(job => job.City)
        .Add(job => job.Region)
        .Add(job => job.Country)
        .Add(job => job.Status)
        .Add(job => job.Telecommuting)
        .Add(job => job.Agencies)
        .Add(job => job.IsFeatured)
        .Add(job => job.Expires)
        .Add(job => job.CreatedAt)
        .Add(job => job.UpdatedAt)
        .Filter(job => job.Category, "category", "The category of the job.")
        .Filter(job => job.JobTypes, "jobTypes", "The kinds of work that the job asks for.")
        .Sort(job => job.Category!.Name, "categoryName", "The name of the category.");
}
