using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Data.Markup;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.Graph.Schema.Shared.RateLimits;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Who sees a feed sees its entries.</summary>
internal sealed class BlogEntryRules : IEntityWrites<BlogEntry>
{
    private static readonly Expression<Func<BlogEntry, bool>> IsActive = entry => entry.Feed.IsActive;

    public static EntityWords Words { get; } = new("blogEntry", "blogEntries", "An entry of a blog", "Entries of blogs, the newest first");

    public static RateLimitTier WriteTier => RateLimitTier.Medium;

    public static Expression<Func<BlogEntry, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsActive;

    public static IOrderedQueryable<BlogEntry> InOrder(IQueryable<BlogEntry> rows) => rows.OrderByDescending(entry => entry.PubDate);

    public static void Describe(ListFields<BlogEntry> fields) => fields
        .AddName(entry => entry.Title)
        .Add(entry => entry.PubDate)
        .Add(entry => entry.IsFeatured)
        .Filter(entry => entry.Guid, "guid", "The name by which the feed knows the entry.")
        .Filter(entry => entry.Feed, "feed", "The feed that the entry stands in.")
        .Filter(entry => entry.FeedId, "feedUuid", "The id of the feed's row.");

    /// <summary>The text of a blog is made safe before it is stored; what is added is told to those who wait for it.</summary>
    public static ValueTask CompleteAsync(Write<BlogEntry> write)
    {
        if (write.Row.Content is { } html)
        {
            write.Row.Content = MarkupRenderer.ToHtml(html, MarkupType.Html);
        }

        if (write.IsNew)
        {
            write.Announce(BlogEntrySubscriptions.Added, write.Row.Id);
        }

        return ValueTask.CompletedTask;
    }
}
