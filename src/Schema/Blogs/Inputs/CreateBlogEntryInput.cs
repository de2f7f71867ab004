using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>An entry of a blog that is to be added.</summary>
internal sealed record CreateBlogEntryInput
{
    /// <summary>The blog.</summary>
    [ID<Feed>]
    public required Guid FeedId { get; init; }

    /// <inheritdoc cref="BlogEntry.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <inheritdoc cref="BlogEntry.Summary"/>
    [Text]
    public string? Summary { get; init; }

    /// <summary>The whole text in HTML, which is sanitised; null for none.</summary>
    [Text]
    public string? Content { get; init; }

    /// <inheritdoc cref="BlogEntry.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    public required Uri Url { get; init; }

    /// <summary>When the entry was published.</summary>
    public required DateTime PubDate { get; init; }

    /// <inheritdoc cref="BlogEntry.Guid"/>
    [Text(TextLimits.Url, Least = 1)]
    public required string Guid { get; init; }

    /// <summary>Whether the entry is shown before others.</summary>
    [DefaultValue(false)]
    public bool IsFeatured { get; init; }
}
