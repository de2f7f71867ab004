using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>A user group that is to be listed; staff approve it.</summary>
internal sealed record CreateUserGroupInput
{
    /// <inheritdoc cref="UserGroup.Name"/>
    [Text(TextLimits.Line, Least = 1)]
    public required string Name { get; init; }

    /// <inheritdoc cref="UserGroup.Location"/>
    [Text(TextLimits.Line)]
    [DefaultValue("")]
    public string Location { get; init; } = "";

    /// <inheritdoc cref="UserGroup.Url"/>
    [Text(TextLimits.Url)]
    [DefaultValue("")]
    public string Url { get; init; } = "";

    /// <summary>What the address leads to.</summary>
    [DefaultValue(UserGroupType.Other)]
    public UserGroupType UrlType { get; init; }

    /// <inheritdoc cref="UserGroup.StartDate"/>
    public DateOnly? StartDate { get; init; }

    /// <summary>Whether everybody sees the group. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool Approved { get; init; }

    /// <summary>Whether the events of the group need no approval. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool Trusted { get; init; }
}
