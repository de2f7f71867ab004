using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Pages;

/// <summary>A page that is to be made (contract: REST, section 8.8).</summary>
internal sealed record CreatePageInput
{
    /// <inheritdoc cref="Page.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <summary>The unique path; slashes at its ends do not matter.</summary>
    [Text(TextLimits.Url, Least = 1)]
    public required string Path { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text]
    [DefaultValue("")]
    public string Content { get; init; } = "";

    /// <summary>The language that the text is written in.</summary>
    [DefaultValue(MarkupType.Markdown)]
    public MarkupType ContentType { get; init; }

    /// <inheritdoc cref="Page.Description"/>
    [Text]
    [DefaultValue("")]
    public string Description { get; init; } = "";

    /// <inheritdoc cref="Page.Keywords"/>
    [Text(TextLimits.Keywords)]
    [DefaultValue("")]
    public string Keywords { get; init; } = "";

    /// <summary>Whether everybody sees the page.</summary>
    [DefaultValue(true)]
    public bool IsPublished { get; init; }

    /// <inheritdoc cref="Page.TemplateName"/>
    [Text(TextLimits.Line)]
    [DefaultValue("pages/default.html")]
    public string TemplateName { get; init; } = "pages/default.html";
}
