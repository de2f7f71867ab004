using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>What is to be changed of a work group.</summary>
internal sealed record UpdateWorkGroupInput : IUpdateInput
{
    [ID<WorkGroup>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="WorkGroup.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="WorkGroup.Purpose"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Purpose { get; init; }

    /// <summary>Whether the group is at work.</summary>
    [NeverNull]
    public Optional<bool?> Active { get; init; }

    /// <inheritdoc cref="WorkGroup.Url"/>
    [WebAddress(TextLimits.LongUrl)]
    public Optional<Uri?> Url { get; init; }
}
