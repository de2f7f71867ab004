using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Everybody sees approved jobs up to their last day, owners see their own jobs, staff see all.</summary>
internal sealed class JobRules : IEntityWrites<Job>
{
    /// <summary>The states in which the owner changes a job.</summary>
    private static readonly JobStatus[] InHand = [JobStatus.Draft, JobStatus.Review, JobStatus.Rejected];

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

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static IReadOnlyList<Type> UpdateErrors { get; } = [typeof(JobStateError)];

    public static string? SlugSource(Job row) => $"{row.CompanyName} {row.JobTitle}";

    public static object? RefuseUpdate(Job row, Caller caller) =>
        caller.IsStaff || InHand.Contains(row.Status) ? null : JobStateError.For(row, InHand);

    /// <summary>What was refused and is changed by its owner has to be handed in again.</summary>
    public static ValueTask CompleteAsync(Write<Job> write)
    {
        if (!write.Caller.IsStaff && JobSteps.Rework.Allows(write.Row.Status))
        {
            write.Row.Status = JobSteps.Rework.To;
        }

        JobTopics.AnnounceChange(write);
        return ValueTask.CompletedTask;
    }
}
