using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>A category of jobs.</summary>
[Node]
[ObjectType<JobCategory>]
internal sealed class JobCategoryType : EntityType<JobCategory, JobCategoryRules>
{
    private static readonly RelatedRows<JobCategory, Job, JobRules> VisibleJobs = new(category => category.Jobs);

    /// <summary>The jobs in the category, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<JobCategory, IEnumerable<Job>>> Jobs(Caller caller) => VisibleJobs.For(caller);

    /// <summary>The jobs in the category, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<JobCategory, IEnumerable<Job>>> JobsOffset(Caller caller) => VisibleJobs.For(caller);

    internal static void Configure(IObjectTypeDescriptor<JobCategory> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(category => category.Name).Description("The name, such as \"Developer / Engineer\".");
        descriptor.Field(category => category.Slug).Description("The unique name in addresses.");
    }
}
