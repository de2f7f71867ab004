using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Everybody sees all of them.</summary>
internal sealed class JobTypeRules : IEntityWrites<JobType>
{
    public static EntityWords Words { get; } = new("jobType", "jobTypes", "A kind of work", "Kinds of work that jobs ask for, by name");

    public static IOrderedQueryable<JobType> InOrder(IQueryable<JobType> rows) => rows.OrderBy(type => type.Name);

    public static void Describe(ListFields<JobType> fields) => fields.Add(type => type.Name).Add(type => type.Slug);

    public static string? SlugSource(JobType row) => row.Name;
}
