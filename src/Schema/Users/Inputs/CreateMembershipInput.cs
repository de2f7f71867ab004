using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>A membership that is to begin.</summary>
internal sealed record CreateMembershipInput
{
    /// <summary>The member; null for the caller. Only staff name others.</summary>
    [ID<User>]
    [Completed]
    public Guid? UserId { get; init; }

    /// <summary>What kind of member. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(MembershipType.Basic)]
    public MembershipType MembershipType { get; init; }

    /// <inheritdoc cref="Membership.LegalName"/>
    [Text(TextLimits.Line)]
    [DefaultValue("")]
    public string LegalName { get; init; } = "";

    /// <inheritdoc cref="Membership.PreferredName"/>
    [Text(TextLimits.Line)]
    [DefaultValue("")]
    public string PreferredName { get; init; } = "";

    /// <inheritdoc cref="Membership.EmailAddress"/>
    [Text(TextLimits.Email)]
    [DefaultValue("")]
    public string EmailAddress { get; init; } = "";

    /// <inheritdoc cref="Membership.City"/>
    [Text(TextLimits.Place)]
    [DefaultValue("")]
    public string City { get; init; } = "";

    /// <inheritdoc cref="Membership.Region"/>
    [Text(TextLimits.Place)]
    [DefaultValue("")]
    public string Region { get; init; } = "";

    /// <inheritdoc cref="Membership.Country"/>
    [Text(TextLimits.Place)]
    [DefaultValue("")]
    public string Country { get; init; } = "";

    /// <inheritdoc cref="Membership.PostalCode"/>
    [Text(TextLimits.PostalCode)]
    [DefaultValue("")]
    public string PostalCode { get; init; } = "";

    /// <inheritdoc cref="Membership.PsfCodeOfConduct"/>
    [DefaultValue(false)]
    public bool PsfCodeOfConduct { get; init; }

    /// <inheritdoc cref="Membership.PsfAnnouncements"/>
    [DefaultValue(false)]
    public bool PsfAnnouncements { get; init; }

    /// <summary>Takes part in votes; saying so counts as affirmation today.</summary>
    [DefaultValue(false)]
    public bool Votes { get; init; }
}
