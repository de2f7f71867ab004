using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>The rules of links, which are those of all media.</summary>
internal sealed class CommunityLinkRules : CommunityMediumRules<CommunityLink>, IEntityWrites<CommunityLink>
{
    public static EntityWords Words { get; } = new("communityLink", "communityLinks", "A link", "Links of the community");

    public static RateLimitTier ReadTier => RateLimitTier.Medium;

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static void Describe(ListFields<CommunityLink> fields) => DescribeMedium(fields.AddName(link => link.Title));
}
