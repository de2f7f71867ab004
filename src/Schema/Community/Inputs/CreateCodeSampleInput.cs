using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>A piece of Python that is to be shown.</summary>
internal sealed record CreateCodeSampleInput
{
    /// <inheritdoc cref="CodeSample.Code"/>
    [Text(Least = 1)]
    public required string Code { get; init; }

    /// <inheritdoc cref="CodeSample.Description"/>
    [Text(Least = 1)]
    public required string Description { get; init; }

    /// <summary>The unique name in addresses; made of the description when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>Whether everybody sees the piece.</summary>
    [DefaultValue(false)]
    public bool IsPublished { get; init; }
}
