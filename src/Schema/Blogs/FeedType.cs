using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>A blog that the server reads.</summary>
[Node]
[ObjectType<Feed>]
internal sealed class FeedType : EntityType<Feed, FeedRules>
{
    private static readonly RelatedRows<Feed, BlogEntry, BlogEntryRules> VisibleEntries = new(feed => feed.Entries);
    private static readonly RelatedRows<Feed, FeedAggregate, FeedAggregateRules> AllAggregates = new(feed => feed.Aggregates);

    /// <summary>Where people read the blog.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<Feed, string>> WebsiteUrl() => feed => feed.WebsiteUrl;

    /// <summary>Where programs read the blog; unique.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<Feed, string>> FeedUrl() => feed => feed.FeedUrl;

    /// <summary>What stands in the feed, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Feed, IEnumerable<BlogEntry>>> Entries(Caller caller) => VisibleEntries.For(caller);

    /// <summary>What stands in the feed, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Feed, IEnumerable<BlogEntry>>> EntriesOffset(Caller caller) => VisibleEntries.For(caller);

    /// <summary>The aggregates that show the feed, by name.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Feed, IEnumerable<FeedAggregate>>> Aggregates(Caller caller) => AllAggregates.For(caller);

    /// <summary>The aggregates that show the feed, by name, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Feed, IEnumerable<FeedAggregate>>> AggregatesOffset(Caller caller) => AllAggregates.For(caller);

    internal static void Configure(IObjectTypeDescriptor<Feed> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(feed => feed.Name).Description("The name, such as \"Python Insider\".");
        descriptor.Field(feed => feed.IsActive).Description("Whether the feed is read, and shown with its entries.");
        descriptor.Field(feed => feed.IsOfficial).Description("Whether it is a feed of the Foundation or of the release team.");
        descriptor.Field(feed => feed.Priority).Description("Feeds with a higher one come first.");
        descriptor.Field(feed => feed.LastFetched).Description("When the feed was last read; null before the first time.");
    }
}
