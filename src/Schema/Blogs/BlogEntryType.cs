using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>What stands in a blog.</summary>
[Node]
[ObjectType<BlogEntry>]
internal sealed class BlogEntryType : EntityType<BlogEntry, BlogEntryRules>
{
    /// <summary>The feed that the entry stands in.</summary>
    public static Expression<Func<BlogEntry, Feed>> Feed() => entry => entry.Feed;

    /// <summary>The id of the feed's row.</summary>
    public static Expression<Func<BlogEntry, Guid>> FeedUuid() => entry => entry.FeedId;

    /// <summary>Where people read the entry.</summary>
    [GraphQLType("URL!")]
    public static Expression<Func<BlogEntry, string>> Url() => entry => entry.Url;

    /// <summary>The text of the entry; null when the feed has none.</summary>
    public static RichText? Content([Parent(requires: nameof(BlogEntry.Content))] BlogEntry entry) =>
        entry.Content is null ? null : new(entry.Content, MarkupType.Html, entry.Content);

    internal static void Configure(IObjectTypeDescriptor<BlogEntry> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(entry => entry.Title).Description("What the entry is called.");
        descriptor.Field(entry => entry.Guid).Description("The name by which the feed knows the entry; unique.");
        descriptor.Field(entry => entry.PubDate).Description("When the entry was published.");
        descriptor.Field(entry => entry.IsFeatured).Description("Whether the entry is shown before others.");
        descriptor.Field(entry => entry.Summary).Description("The first words of the entry; null when the feed has none.");
    }
}
