using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>What is to be changed of a page.</summary>
internal sealed record UpdatePageInput : IUpdateInput
{
    [ID<Page>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Page.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <summary>The unique path; slashes at its ends do not matter.</summary>
    [Text(TextLimits.Url, Least = 1)]
    [NeverNull]
    public Optional<string?> Path { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text]
    public Optional<string?> Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [NeverNull]
    public Optional<MarkupType?> ContentType { get; init; }

    /// <inheritdoc cref="Page.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="Page.Keywords"/>
    [Text(TextLimits.Keywords)]
    public Optional<string?> Keywords { get; init; }

    /// <summary>Whether everybody sees the page.</summary>
    [NeverNull]
    public Optional<bool?> IsPublished { get; init; }

    /// <inheritdoc cref="Page.TemplateName"/>
    [Text(TextLimits.Line)]
    public Optional<string?> TemplateName { get; init; }
}
