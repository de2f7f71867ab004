using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>An account that staff make for somebody (contract: REST, section 8.2).</summary>
internal sealed record CreateUserInput : IPasswordInput
{
    /// <summary>The name in addresses; nobody else may have it.</summary>
    [Text(TextLimits.PersonName, Least = 1)]
    [Username]
    public required string Username { get; init; }

    /// <summary>Where mails go; nobody else may have it.</summary>
    [Address]
    public required string Email { get; init; }

    /// <summary>The first password: 8 to 255 characters with an upper-case letter, a lower-case letter and a digit, and none of the commonest.</summary>
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

    /// <inheritdoc cref="User.Bio"/>
    [Text]
    [DefaultValue("")]
    public string Bio { get; init; } = "";

    /// <inheritdoc cref="User.SearchVisibility"/>
    [DefaultValue(Data.Entities.Users.SearchVisibility.Public)]
    public SearchVisibility SearchVisibility { get; init; }

    /// <inheritdoc cref="User.EmailPrivacy"/>
    [DefaultValue(Data.Entities.Users.EmailPrivacy.Private)]
    public EmailPrivacy EmailPrivacy { get; init; } = EmailPrivacy.Private;

    /// <summary>Whether others see the account at all.</summary>
    [DefaultValue(true)]
    public bool PublicProfile { get; init; } = true;
}
