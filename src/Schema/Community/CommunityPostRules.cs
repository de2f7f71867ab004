using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>Everybody sees published posts, authors see their own, staff see all.</summary>
internal sealed class CommunityPostRules : IEntityWrites<CommunityPost>
{
    private static readonly Expression<Func<CommunityPost, bool>> IsPublished = post => post.IsPublished;

    public static EntityWords Words { get; } = new("communityPost", "communityPosts", "A post", "Posts of the community, the newest first");

    public static RateLimitTier ReadTier => RateLimitTier.Medium;

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<CommunityPost, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished);

    public static IOrderedQueryable<CommunityPost> InOrder(IQueryable<CommunityPost> rows) => rows.OrderByDescending(post => post.CreatedAt);

    public static void Describe(ListFields<CommunityPost> fields) => fields
        .Add(post => post.Slug)
        .AddName(post => post.Title)
        .Add(post => post.IsPublished)
        .Add(post => post.CreatedAt)
        .Add(post => post.UpdatedAt);

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    public static string? SlugSource(CommunityPost row) => row.Title;
}
