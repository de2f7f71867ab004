using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A photo that is to be shown.</summary>
internal sealed record CreateCommunityPhotoInput
{
    /// <inheritdoc cref="CommunityPhoto.Image"/>
    [Text(TextLimits.Url, Least = 1)]
    public required string Image { get; init; }

    /// <inheritdoc cref="CommunityPhoto.Caption"/>
    [Text(TextLimits.Title)]
    public string? Caption { get; init; }

    /// <summary>The post that it goes with, one of the caller's own; null when it stands alone.</summary>
    [ID<CommunityPost>]
    public Guid? PostId { get; init; }
}
