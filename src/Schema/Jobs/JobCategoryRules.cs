using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>Everybody sees all of them.</summary>
internal sealed class JobCategoryRules : IEntityWrites<JobCategory>
{
    public static EntityWords Words { get; } = new("jobCategory", "jobCategories", "A category of jobs", "Categories of jobs, by name");

    public static IOrderedQueryable<JobCategory> InOrder(IQueryable<JobCategory> rows) => rows.OrderBy(category => category.Name);

    public static void Describe(ListFields<JobCategory> fields) => fields.Add(category => category.Name).Add(category => category.Slug);

    public static string? SlugSource(JobCategory row) => row.Name;
}
