using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>What is to be changed of a blog.</summary>
internal sealed record UpdateFeedInput : IUpdateInput
{
    [ID<Feed>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Feed.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="Feed.WebsiteUrl"/>
    [WebAddress(TextLimits.Url)]
    [NeverNull]
    public Optional<Uri?> WebsiteUrl { get; init; }

    /// <inheritdoc cref="Feed.FeedUrl"/>
    [WebAddress(TextLimits.Url)]
    [NeverNull]
    public Optional<Uri?> FeedUrl { get; init; }

    /// <summary>Whether the blog is read and shown, with its entries.</summary>
    [NeverNull]
    public Optional<bool?> IsActive { get; init; }

    /// <summary>Whether the blog is of the Foundation or the release team.</summary>
    [NeverNull]
    public Optional<bool?> IsOfficial { get; init; }

    /// <inheritdoc cref="Feed.Priority"/>
    [NeverNull]
    public Optional<int?> Priority { get; init; }
}
