using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Who sees a feed sees its entries.</summary>
internal sealed class BlogEntryRules : IEntityRules<BlogEntry>
{
    private static readonly Expression<Func<BlogEntry, bool>> IsActive = entry => entry.Feed.IsActive;

    public static EntityWords Words { get; } = new("blogEntry", "blogEntries", "An entry of a blog", "Entries of blogs, the newest first");

    public static Expression<Func<BlogEntry, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsActive;

    public static IOrderedQueryable<BlogEntry> InOrder(IQueryable<BlogEntry> rows) => rows.OrderByDescending(entry => entry.PubDate);

    public static void Describe(ListFields<BlogEntry> fields) => fields
        .AddName(entry => entry.Title)
        .Add(entry => entry.PubDate)
        .Add(entry => entry.IsFeatured)
        .Filter(entry => entry.Guid, "guid", "The name by which the feed knows the entry.")
        .Filter(entry => entry.Feed, "feed", "The feed that the entry stands in.")
        .Filter(entry => entry.FeedId, "feedUuid", "The id of the feed's row.");
}
