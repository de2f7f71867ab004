using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>A nomination of somebody who was named.</summary>
internal sealed record CreateNominationInput
{
    /// <summary>The one who was named.</summary>
    [ID<Nominee>]
    public required Guid NomineeId { get; init; }

    /// <inheritdoc cref="Nomination.Endorsement"/>
    [Text]
    public string? Endorsement { get; init; }
}
