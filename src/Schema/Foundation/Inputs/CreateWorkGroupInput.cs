using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>A work group that is to be charged with something.</summary>
internal sealed record CreateWorkGroupInput
{
    /// <inheritdoc cref="WorkGroup.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <inheritdoc cref="WorkGroup.Purpose"/>
    [Text(Least = 1)]
    public required string Purpose { get; init; }

    /// <summary>Whether the group is at work.</summary>
    [DefaultValue(true)]
    public bool Active { get; init; }

    /// <inheritdoc cref="WorkGroup.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    public Uri? Url { get; init; }
}
