using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>Who the caller is from now on (contract: REST, section 8.1). A new e-mail address has to be confirmed again.</summary>
internal sealed record UpdateProfileInput
{
    private const int LeastUsername = 3;

    /// <summary>The version of the account that was read; null or 0 for whatever version there is.</summary>
    [Completed]
    public long? Version { get; init; }

    /// <summary>The name in addresses; nobody else may have it.</summary>
    [Text(TextLimits.PersonName, Least = LeastUsername)]
    [Username]
    public required string Username { get; init; }

    /// <summary>Where mails go; nobody else may have it.</summary>
    [Address]
    public required string Email { get; init; }

    /// <inheritdoc cref="User.FirstName"/>
    [Text(TextLimits.PersonName)]
    public required string FirstName { get; init; }

    /// <inheritdoc cref="User.LastName"/>
    [Text(TextLimits.PersonName)]
    public required string LastName { get; init; }
}
