using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>Minutes of a meeting that are to be kept.</summary>
internal sealed record CreateMinutesInput
{
    /// <inheritdoc cref="Minutes.Date"/>
    public required DateOnly Date { get; init; }

    /// <summary>The unique name in addresses; made of the day when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    public required string Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [DefaultValue(MarkupType.Markdown)]
    public MarkupType ContentType { get; init; }

    /// <summary>Whether everybody sees the minutes.</summary>
    [DefaultValue(false)]
    public bool IsPublished { get; init; }
}
