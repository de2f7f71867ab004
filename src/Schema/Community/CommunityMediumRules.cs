using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>
/// What photos, videos and links have in common: everybody sees those that stand alone or go with a published post, authors see
/// their own, staff see all.
/// </summary>
/// <typeparam name="T">The kind of medium.</typeparam>
internal abstract class CommunityMediumRules<T>
    where T : CommunityMedium
{
    private static readonly Expression<Func<T, bool>> IsPublic = medium => medium.Post == null || medium.Post.IsPublished;

    public static Expression<Func<T, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublic);

    public static IOrderedQueryable<T> InOrder(IQueryable<T> rows) => rows.OrderBy(medium => medium.Id);

    protected static ListFields<T> DescribeMedium(ListFields<T> fields) => fields
        .Add(medium => medium.CreatedAt)
        .Add(medium => medium.UpdatedAt)
        .Filter(medium => medium.PostId, "postUuid", "The id of the row of the post that it goes with.");

    public static Access Create => Access.Member;

    public static Access Update => Access.Owner;

    public static Access Delete => Access.Owner;

    /// <summary>A medium goes with a post of its owner, unless staff say otherwise.</summary>
    public static async ValueTask CompleteAsync(Write<T> write)
    {
        if (write.Row.PostId is { } id && !write.Caller.IsStaff
            && !await write.Db.CommunityPosts.AnyAsync(post => post.Id == id && post.CreatorId == write.Caller.UserId, write.Cancellation))
        {
            var isSeen = await write.Db.VisibleRow<CommunityPost, CommunityPostRules>(write.Caller, id).AnyAsync(write.Cancellation);
            write.RefuseValue(isSeen ? Messages.NotYourPost : Messages.NothingToReferTo(id), "postId");
        }
    }
}
