using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A post that is to be made; staff decide when everybody sees it.</summary>
internal sealed record CreateCommunityPostInput
{
    /// <inheritdoc cref="CommunityPost.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <summary>The unique name in addresses; made of the title when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    public required string Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [DefaultValue(MarkupType.Markdown)]
    public MarkupType ContentType { get; init; }

    /// <summary>Whether everybody sees the post. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool IsPublished { get; init; }
}
