using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>A kind of work that a job asks for.</summary>
[Node]
[ObjectType<JobType>]
internal sealed class JobTypeType : EntityType<JobType, JobTypeRules>
{
    private static readonly RelatedRows<JobType, Job, JobRules> VisibleJobs = new(type => type.Jobs);

    /// <summary>The jobs that ask for it, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<JobType, IEnumerable<Job>>> Jobs(Caller caller) => VisibleJobs.For(caller);

    /// <summary>The jobs that ask for it, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<JobType, IEnumerable<Job>>> JobsOffset(Caller caller) => VisibleJobs.For(caller);

    internal static void Configure(IObjectTypeDescriptor<JobType> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(type => type.Name).Description("The name, such as \"Machine Learning\".");
        descriptor.Field(type => type.Slug).Description("The unique name in addresses.");
    }
}
