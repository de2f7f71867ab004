using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>Who sees a page sees the files that it offers.</summary>
internal sealed class PageDocumentRules : IEntityWrites<PageDocument>
{
    private static readonly Expression<Func<PageDocument, bool>> IsPublished = document => document.Page.IsPublished;

    public static EntityWords Words { get; } = new("pageDocument", "pageDocuments", "A file", "Files that pages offer, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<PageDocument, bool>>? VisibleTo(Caller caller) => caller.PublicOrOwn(IsPublished, document => document.Page.CreatorId);

    public static IOrderedQueryable<PageDocument> InOrder(IQueryable<PageDocument> rows) => rows.OrderByDescending(document => document.CreatedAt);

    public static void Describe(ListFields<PageDocument> fields) => fields
        .Add(document => document.CreatedAt)
        .Filter(document => document.PageId, "pageUuid", "The id of the page's row.");
}
