using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>A type of jobs that is to be made.</summary>
internal sealed record CreateJobTypeInput : CreateNamedInput;

/// <summary>What is to be changed of a type of jobs.</summary>
internal sealed record UpdateJobTypeInput : UpdateNamedInput, IUpdateInput
{
    [ID<JobType>]
    public required Guid Id { get; init; }
}

/// <summary>A category of jobs that is to be made.</summary>
internal sealed record CreateJobCategoryInput : CreateNamedInput;

/// <summary>What is to be changed of a category of jobs.</summary>
internal sealed record UpdateJobCategoryInput : UpdateNamedInput, IUpdateInput
{
    [ID<JobCategory>]
    public required Guid Id { get; init; }
}
