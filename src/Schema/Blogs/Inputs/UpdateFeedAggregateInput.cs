using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Blogs;

/// <summary>What is to be changed of blogs that are shown together.</summary>
internal sealed record UpdateFeedAggregateInput : IUpdateInput
{
    [ID<FeedAggregate>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="FeedAggregate.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="FeedAggregate.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <summary>All blogs that are shown together; in a change they take the place of those that are.</summary>
    [ID<Feed>]
    [MaxLength(50)]
    [NeverNull]
    public Optional<IReadOnlyList<Guid>?> FeedIds { get; init; }
}
