using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>Who sees a page sees its pictures.</summary>
internal sealed class PageImageRules : IEntityWrites<PageImage>
{
    private static readonly Expression<Func<PageImage, bool>> IsPublished = image => image.Page.IsPublished;

    public static EntityWords Words { get; } = new("pageImage", "pageImages", "A picture", "Pictures on pages, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<PageImage, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished, image => image.Page.CreatorId);

    public static IOrderedQueryable<PageImage> InOrder(IQueryable<PageImage> rows) => rows.OrderByDescending(image => image.CreatedAt);

    public static void Describe(ListFields<PageImage> fields) => fields
        .Add(image => image.CreatedAt)
        .Filter(image => image.PageId, "pageUuid", "The id of the page's row.");
}
