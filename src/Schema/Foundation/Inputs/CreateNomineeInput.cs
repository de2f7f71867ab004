using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Somebody who is to be named in an election.</summary>
internal sealed record CreateNomineeInput
{
    /// <summary>The election.</summary>
    [ID<Election>]
    public required Guid ElectionId { get; init; }

    /// <summary>The one who is named.</summary>
    [ID<User>]
    public required Guid UserId { get; init; }
}
