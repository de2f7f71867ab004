using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Everybody sees active feeds, staff see all.</summary>
internal sealed class FeedRules : IEntityWrites<Feed>
{
    private static readonly Expression<Func<Feed, bool>> IsActive = feed => feed.IsActive;

    public static EntityWords Words { get; } =
        new("feed", "feeds", "A feed", "Blogs that the server reads, those of the highest priority first");

    public static Expression<Func<Feed, bool>>? VisibleTo(Caller caller) => caller.IsStaff ? null : IsActive;

    public static IOrderedQueryable<Feed> InOrder(IQueryable<Feed> rows) =>
        rows.OrderByDescending(feed => feed.Priority).ThenBy(feed => feed.Name);

    public static void Describe(ListFields<Feed> fields) => fields
        .AddName(feed => feed.Name)
        .Add(feed => feed.IsActive)
        .Add(feed => feed.IsOfficial)
        .Add(feed => feed.Priority)
        .Add(feed => feed.LastFetched);
}
