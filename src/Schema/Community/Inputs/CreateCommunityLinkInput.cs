using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A link that is to be shown.</summary>
internal sealed record CreateCommunityLinkInput
{
    /// <inheritdoc cref="CommunityLink.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    public required Uri Url { get; init; }

    /// <inheritdoc cref="CommunityLink.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <summary>The post that it goes with, one of the caller's own; null when it stands alone.</summary>
    [ID<CommunityPost>]
    public Guid? PostId { get; init; }
}
