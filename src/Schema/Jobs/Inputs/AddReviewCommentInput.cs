using PyDotOrg.Graph.Data.Entities.Jobs;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Jobs;

/// <summary>What the owner of a job is to be told.</summary>
internal sealed record AddReviewCommentInput
{
    /// <summary>The job.</summary>
    [ID<Job>]
    public required Guid JobId { get; init; }

    /// <summary>What the owner is told.</summary>
    [Text(Least = 1)]
    public required string Comment { get; init; }
}
