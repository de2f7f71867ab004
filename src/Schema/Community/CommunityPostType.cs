using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>What somebody of the community has to tell.</summary>
[Node]
[ObjectType<CommunityPost>]
internal sealed class CommunityPostType : WrittenType<CommunityPost, CommunityPostRules>
{
    private static readonly RelatedRows<CommunityPost, CommunityPhoto, CommunityPhotoRules> VisiblePhotos = new(post => post.Photos);
    private static readonly RelatedRows<CommunityPost, CommunityVideo, CommunityVideoRules> VisibleVideos = new(post => post.Videos);
    private static readonly RelatedRows<CommunityPost, CommunityLink, CommunityLinkRules> VisibleLinks = new(post => post.Links);

    /// <summary>The photos that go with the post.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityPhoto>>> Photos(Caller caller) => VisiblePhotos.For(caller);

    /// <summary>The photos that go with the post, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityPhoto>>> PhotosOffset(Caller caller) => VisiblePhotos.For(caller);

    /// <summary>The videos that go with the post.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityVideo>>> Videos(Caller caller) => VisibleVideos.For(caller);

    /// <summary>The videos that go with the post, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityVideo>>> VideosOffset(Caller caller) => VisibleVideos.For(caller);

    /// <summary>The links that go with the post.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityLink>>> Links(Caller caller) => VisibleLinks.For(caller);

    /// <summary>The links that go with the post, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<CommunityPost, IEnumerable<CommunityLink>>> LinksOffset(Caller caller) => VisibleLinks.For(caller);

    internal static void Configure(IObjectTypeDescriptor<CommunityPost> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(post => post.Slug).Description("The unique name in addresses.");
        descriptor.Field(post => post.Title).Description("What the post is called.");
        descriptor.Field(post => post.IsPublished).Description("Whether everybody sees the post.");
    }
}
