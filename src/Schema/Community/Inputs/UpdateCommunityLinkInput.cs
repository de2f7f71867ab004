using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>What is to be changed of a link.</summary>
internal sealed record UpdateCommunityLinkInput : IUpdateInput
{
    [ID<CommunityLink>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CommunityLink.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    [NeverNull]
    public Optional<Uri?> Url { get; init; }

    /// <inheritdoc cref="CommunityLink.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <summary>The post that it goes with, one of the caller's own; null when it stands alone.</summary>
    [ID<CommunityPost>]
    public Optional<Guid?> PostId { get; init; }
}
