using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What somebody says who wants an account (contract: REST, section 8.1).</summary>
internal sealed record RegisterInput : IPasswordInput
{
    private const int LeastUsername = 3;

    /// <summary>The name in addresses; nobody else may have it.</summary>
    [Text(TextLimits.PersonName, Least = LeastUsername)]
    [Username]
    public required string Username { get; init; }

    /// <summary>Where mails go; nobody else may have it. Nobody but the account and staff sees it.</summary>
    [Address]
    public required string Email { get; init; }

    /// <summary>The password: 8 to 255 characters with an upper-case letter, a lower-case letter and a digit, and none of the commonest.</summary>
    [Completed]
    [NewPassword]
    public required string Password { get; init; }

    /// <inheritdoc cref="User.FirstName"/>
    [Text(TextLimits.PersonName)]
    [DefaultValue("")]
    public string FirstName { get; init; } = "";

    /// <inheritdoc cref="User.LastName"/>
    [Text(TextLimits.PersonName)]
    [DefaultValue("")]
    public string LastName { get; init; } = "";
}
