using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>A blog that is to be pointed to.</summary>
internal sealed record CreateRelatedBlogInput
{
    /// <inheritdoc cref="RelatedBlog.BlogName"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string BlogName { get; init; }

    /// <inheritdoc cref="RelatedBlog.BlogWebsite"/>
    [WebAddress(TextLimits.Url)]
    public required Uri BlogWebsite { get; init; }

    /// <inheritdoc cref="RelatedBlog.Description"/>
    [Text]
    public string? Description { get; init; }
}
