using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.SuccessStories;

/// <summary>What is to be changed of a success story.</summary>
internal sealed record UpdateSuccessStoryInput : IUpdateInput
{
    [ID<SuccessStory>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="SuccessStory.Name"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="SuccessStory.CompanyName"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> CompanyName { get; init; }

    /// <inheritdoc cref="SuccessStory.CompanyUrl"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> CompanyUrl { get; init; }

    /// <inheritdoc cref="SuccessStory.Image"/>
    [Text(TextLimits.Url)]
    public Optional<string?> Image { get; init; }

    /// <summary>The category.</summary>
    [ID<StoryCategory>]
    [NeverNull]
    public Optional<Guid?> CategoryId { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [NeverNull]
    public Optional<MarkupType?> ContentType { get; init; }

    /// <summary>Whether everybody sees the story. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> IsPublished { get; init; }

    /// <summary>Whether the story is shown before others. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> Featured { get; init; }
}
