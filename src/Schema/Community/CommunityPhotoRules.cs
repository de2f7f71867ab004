using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>The rules of photos, which are those of all media.</summary>
internal sealed class CommunityPhotoRules : CommunityMediumRules<CommunityPhoto>, IEntityWrites<CommunityPhoto>
{
    public static EntityWords Words { get; } = new("communityPhoto", "communityPhotos", "A photo", "Photos of the community");

    public static RateLimitTier ReadTier => RateLimitTier.Medium;

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static void Describe(ListFields<CommunityPhoto> fields) => DescribeMedium(fields.AddName(photo => photo.Caption));
}
