using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>The rules of videos, which are those of all media.</summary>
internal sealed class CommunityVideoRules : CommunityMediumRules<CommunityVideo>, IEntityWrites<CommunityVideo>
{
    public static EntityWords Words { get; } = new("communityVideo", "communityVideos", "A video", "Videos of the community");

    public static RateLimitTier ReadTier => RateLimitTier.Medium;

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static void Describe(ListFields<CommunityVideo> fields) => DescribeMedium(fields.AddName(video => video.Title));
}
