using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>What is to be changed of a photo.</summary>
internal sealed record UpdateCommunityPhotoInput : IUpdateInput
{
    [ID<CommunityPhoto>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CommunityPhoto.Image"/>
    [Text(TextLimits.Url, Least = 1)]
    [NeverNull]
    public Optional<string?> Image { get; init; }

    /// <inheritdoc cref="CommunityPhoto.Caption"/>
    [Text(TextLimits.Title)]
    public Optional<string?> Caption { get; init; }

    /// <summary>The post that it goes with, one of the caller's own; null when it stands alone.</summary>
    [ID<CommunityPost>]
    public Optional<Guid?> PostId { get; init; }
}
