using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Everybody sees all of them.</summary>
internal sealed class JobTypeRules : IEntityRules<JobType>
{
    public static EntityWords Words { get; } = new("jobType", "jobTypes", "A kind of work", "Kinds of work that jobs ask for, by name");

    public static IOrderedQueryable<JobType> InOrder(IQueryable<JobType> rows) => rows.OrderBy(type => type.Name);

    public static void Describe(ListFields<JobType> fields) => fields.Add(type => type.Name).Add(type => type.Slug);
}
