using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>What is to be changed of a blog that is pointed to.</summary>
internal sealed record UpdateRelatedBlogInput : IUpdateInput
{
    [ID<RelatedBlog>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="RelatedBlog.BlogName"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> BlogName { get; init; }

    /// <inheritdoc cref="RelatedBlog.BlogWebsite"/>
    [WebAddress(TextLimits.Url)]
    [NeverNull]
    public Optional<Uri?> BlogWebsite { get; init; }

    /// <inheritdoc cref="RelatedBlog.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }
}
