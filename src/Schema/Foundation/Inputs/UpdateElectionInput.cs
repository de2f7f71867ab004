using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>What is to be changed of an election; its days stay in order.</summary>
internal sealed record UpdateElectionInput : IUpdateInput
{
    [ID<Election>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Election.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    [NeverNull]
    public Optional<string?> Slug { get; init; }

    /// <inheritdoc cref="Election.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="Election.NominationsOpen"/>
    [NeverNull]
    public Optional<DateOnly?> NominationsOpen { get; init; }

    /// <inheritdoc cref="Election.NominationsClose"/>
    [NeverNull]
    public Optional<DateOnly?> NominationsClose { get; init; }

    /// <inheritdoc cref="Election.VotingOpen"/>
    [NeverNull]
    public Optional<DateOnly?> VotingOpen { get; init; }

    /// <inheritdoc cref="Election.VotingClose"/>
    [NeverNull]
    public Optional<DateOnly?> VotingClose { get; init; }
}
