using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Users;

/// <summary>What is to be changed of a membership.</summary>
internal sealed record UpdateMembershipInput : IUpdateInput
{
    [ID<Membership>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <summary>What kind of member. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<MembershipType?> MembershipType { get; init; }

    /// <inheritdoc cref="Membership.LegalName"/>
    [Text(TextLimits.Line)]
    public Optional<string?> LegalName { get; init; }

    /// <inheritdoc cref="Membership.PreferredName"/>
    [Text(TextLimits.Line)]
    public Optional<string?> PreferredName { get; init; }

    /// <inheritdoc cref="Membership.EmailAddress"/>
    [Text(TextLimits.Email)]
    public Optional<string?> EmailAddress { get; init; }

    /// <inheritdoc cref="Membership.City"/>
    [Text(TextLimits.Place)]
    public Optional<string?> City { get; init; }

    /// <inheritdoc cref="Membership.Region"/>
    [Text(TextLimits.Place)]
    public Optional<string?> Region { get; init; }

    /// <inheritdoc cref="Membership.Country"/>
    [Text(TextLimits.Place)]
    public Optional<string?> Country { get; init; }

    /// <inheritdoc cref="Membership.PostalCode"/>
    [Text(TextLimits.PostalCode)]
    public Optional<string?> PostalCode { get; init; }

    /// <inheritdoc cref="Membership.PsfCodeOfConduct"/>
    [NeverNull]
    public Optional<bool?> PsfCodeOfConduct { get; init; }

    /// <inheritdoc cref="Membership.PsfAnnouncements"/>
    [NeverNull]
    public Optional<bool?> PsfAnnouncements { get; init; }

    /// <summary>Takes part in votes; saying so counts as affirmation today.</summary>
    [NeverNull]
    public Optional<bool?> Votes { get; init; }
}
