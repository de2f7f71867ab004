using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>A blog that the server is to read.</summary>
internal sealed record CreateFeedInput
{
    /// <inheritdoc cref="Feed.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string Name { get; init; }

    /// <inheritdoc cref="Feed.WebsiteUrl"/>
    [WebAddress(TextLimits.Url)]
    public required Uri WebsiteUrl { get; init; }

    /// <inheritdoc cref="Feed.FeedUrl"/>
    [WebAddress(TextLimits.Url)]
    public required Uri FeedUrl { get; init; }

    /// <summary>Whether the blog is read and shown, with its entries.</summary>
    [DefaultValue(true)]
    public bool IsActive { get; init; }

    /// <summary>Whether the blog is of the Foundation or the release team.</summary>
    [DefaultValue(false)]
    public bool IsOfficial { get; init; }

    /// <inheritdoc cref="Feed.Priority"/>
    [DefaultValue(100)]
    public int Priority { get; init; }
}
