using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>A success story that is to be told; staff decide when everybody sees it.</summary>
internal sealed record CreateSuccessStoryInput
{
    /// <inheritdoc cref="SuccessStory.Name"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <inheritdoc cref="SuccessStory.CompanyName"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string CompanyName { get; init; }

    /// <inheritdoc cref="SuccessStory.CompanyUrl"/>
    [WebAddress(TextLimits.Url)]
    public Uri? CompanyUrl { get; init; }

    /// <inheritdoc cref="SuccessStory.Image"/>
    [Text(TextLimits.Url)]
    public string? Image { get; init; }

    /// <summary>The category.</summary>
    [ID<StoryCategory>]
    public required Guid CategoryId { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    public required string Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [DefaultValue(MarkupType.Markdown)]
    public MarkupType ContentType { get; init; }

    /// <summary>Whether everybody sees the story. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool IsPublished { get; init; }

    /// <summary>Whether the story is shown before others. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool Featured { get; init; }
}
