using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Accounts;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>What is to be changed of a member.</summary>
internal sealed record UpdateUserInput : IUpdateInput
{
    [ID<User>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <summary>Where mails go; nobody else may have it. A new address has to be confirmed; an API key does not change it.</summary>
    [NeverNull]
    [Address]
    public Optional<string?> Email { get; init; }

    /// <inheritdoc cref="User.FirstName"/>
    [Text(TextLimits.PersonName)]
    public Optional<string?> FirstName { get; init; }

    /// <inheritdoc cref="User.LastName"/>
    [Text(TextLimits.PersonName)]
    public Optional<string?> LastName { get; init; }

    /// <inheritdoc cref="User.Bio"/>
    [Text]
    public Optional<string?> Bio { get; init; }

    /// <inheritdoc cref="User.SearchVisibility"/>
    [NeverNull]
    public Optional<SearchVisibility?> SearchVisibility { get; init; }

    /// <inheritdoc cref="User.EmailPrivacy"/>
    [NeverNull]
    public Optional<EmailPrivacy?> EmailPrivacy { get; init; }

    /// <summary>Whether others see the account at all.</summary>
    [NeverNull]
    public Optional<bool?> PublicProfile { get; init; }
}
