using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>Blogs that are to be shown together.</summary>
internal sealed record CreateFeedAggregateInput
{
    /// <inheritdoc cref="FeedAggregate.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses.</summary>
    [Slug]
    public required string Slug { get; init; }

    /// <inheritdoc cref="FeedAggregate.Description"/>
    [Text]
    public string? Description { get; init; }

    /// <summary>All blogs that are shown together; in a change they take the place of those that are.</summary>
    [ID<Feed>]
    [MaxLength(50)]
    [DefaultValueSyntax("[]")]
    public IReadOnlyList<Guid> FeedIds { get; init; } = [];
}
