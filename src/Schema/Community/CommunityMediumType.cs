using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>The fields that photos, videos and links have in common.</summary>
/// <typeparam name="T">The kind of medium.</typeparam>
/// <typeparam name="TRules">Its rules.</typeparam>
internal abstract class CommunityMediumType<T, TRules> : AuthoredType<T, TRules>
    where T : CommunityMedium
    where TRules : IEntityRules<T>
{
    private static readonly RelatedRow<T, CommunityPost, CommunityPostRules> VisiblePost = new(medium => medium.Post);

    /// <summary>The post that it goes with; null when it stands alone, or when the caller may not see the post.</summary>
    public static Expression<Func<T, CommunityPost?>> Post(Caller caller) => VisiblePost.For(caller);

    /// <summary>The id of the row of the post that it goes with; null when it stands alone.</summary>
    public static Expression<Func<T, Guid?>> PostUuid() => medium => medium.PostId;
}
