using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What the caller shows to others. What is not given stays as it is.</summary>
internal sealed record UpdateSettingsInput
{
    /// <summary>The version of the account that was read; null or 0 for whatever version there is.</summary>
    [Completed]
    public long? Version { get; init; }

    /// <summary>Whether others see the account at all.</summary>
    public Optional<bool?> PublicProfile { get; init; }

    /// <inheritdoc cref="User.EmailPrivacy"/>
    public Optional<EmailPrivacy?> EmailPrivacy { get; init; }

    /// <inheritdoc cref="User.SearchVisibility"/>
    public Optional<SearchVisibility?> SearchVisibility { get; init; }
}
