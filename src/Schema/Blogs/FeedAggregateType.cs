using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Feeds that are shown together.</summary>
[Node]
[ObjectType<FeedAggregate>]
internal sealed class FeedAggregateType : EntityType<FeedAggregate, FeedAggregateRules>
{
    private static readonly RelatedRows<FeedAggregate, Feed, FeedRules> VisibleFeeds = new(aggregate => aggregate.Feeds);

    /// <summary>The feeds, those of the highest priority first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<FeedAggregate, IEnumerable<Feed>>> Feeds(Caller caller) => VisibleFeeds.For(caller);

    /// <summary>The feeds, those of the highest priority first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<FeedAggregate, IEnumerable<Feed>>> FeedsOffset(Caller caller) => VisibleFeeds.For(caller);

    internal static void Configure(IObjectTypeDescriptor<FeedAggregate> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(aggregate => aggregate.Name).Description("The name, such as \"Official blogs\".");
        descriptor.Field(aggregate => aggregate.Slug).Description("The unique name in addresses.");
        descriptor.Field(aggregate => aggregate.Description).Description("What the feeds have in common; null when that is not told.");
    }
}
