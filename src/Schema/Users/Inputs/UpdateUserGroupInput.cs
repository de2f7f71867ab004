using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>What is to be changed of a user group.</summary>
internal sealed record UpdateUserGroupInput : IUpdateInput
{
    [ID<UserGroup>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="UserGroup.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="UserGroup.Location"/>
    [Text(TextLimits.Line)]
    public Optional<string?> Location { get; init; }

    /// <inheritdoc cref="UserGroup.Url"/>
    [Text(TextLimits.Url)]
    public Optional<string?> Url { get; init; }

    /// <summary>What the address leads to.</summary>
    [NeverNull]
    public Optional<UserGroupType?> UrlType { get; init; }

    /// <inheritdoc cref="UserGroup.StartDate"/>
    public Optional<DateOnly?> StartDate { get; init; }

    /// <summary>Whether everybody sees the group. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> Approved { get; init; }

    /// <summary>Whether the events of the group need no approval. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> Trusted { get; init; }
}
