using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>An election that is to be held; its days are in order.</summary>
internal sealed record CreateElectionInput
{
    /// <inheritdoc cref="Election.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <inheritdoc cref="Election.Description"/>
    [Text]
    public string? Description { get; init; }

    /// <inheritdoc cref="Election.NominationsOpen"/>
    public required DateOnly NominationsOpen { get; init; }

    /// <inheritdoc cref="Election.NominationsClose"/>
    public required DateOnly NominationsClose { get; init; }

    /// <inheritdoc cref="Election.VotingOpen"/>
    public required DateOnly VotingOpen { get; init; }

    /// <inheritdoc cref="Election.VotingClose"/>
    public required DateOnly VotingClose { get; init; }
}
