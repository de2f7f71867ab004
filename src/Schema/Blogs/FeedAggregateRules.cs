using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Everybody sees all of them, and in them the feeds that they see anyway.</summary>
internal sealed class FeedAggregateRules : IEntityWrites<FeedAggregate>
{
    public static EntityWords Words { get; } =
        new("feedAggregate", "feedAggregates", "An aggregate of feeds", "Aggregates of feeds, by name");

    public static IOrderedQueryable<FeedAggregate> InOrder(IQueryable<FeedAggregate> rows) => rows.OrderBy(aggregate => aggregate.Name);

    public static void Describe(ListFields<FeedAggregate> fields) =>
        fields.AddName(aggregate => aggregate.Name).Add(aggregate => aggregate.Slug);
}
