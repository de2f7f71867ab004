using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>What is to be changed of a sponsor.</summary>
internal sealed record UpdateSponsorInput : IUpdateInput
{
    [ID<Sponsor>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <summary>The unique name in addresses.</summary>
    [Slug]
    [NeverNull]
    public Optional<string?> Slug { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.LandingPageUrl"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> LandingPageUrl { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.LinkedInPageUrl"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> LinkedInPageUrl { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.WebLogo"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> WebLogo { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.PrintLogo"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> PrintLogo { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.TwitterHandle"/>
    [Text(TextLimits.Handle)]
    public Optional<string?> TwitterHandle { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.PrimaryPhone"/>
    [Text(TextLimits.Phone)]
    public Optional<string?> PrimaryPhone { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.MailingAddressLine1"/>
    [Text(TextLimits.Line)]
    public Optional<string?> MailingAddressLine1 { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.MailingAddressLine2"/>
    [Text(TextLimits.Line)]
    public Optional<string?> MailingAddressLine2 { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.City"/>
    [Text(TextLimits.Place)]
    public Optional<string?> City { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.State"/>
    [Text(TextLimits.Place)]
    public Optional<string?> State { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.PostalCode"/>
    [Text(TextLimits.PostalCode)]
    public Optional<string?> PostalCode { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.Country"/>
    [Text(TextLimits.Place)]
    public Optional<string?> Country { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.CountryOfIncorporation"/>
    [Text(TextLimits.Place)]
    public Optional<string?> CountryOfIncorporation { get; init; }

    /// <inheritdoc cref="CreateSponsorInput.StateOfIncorporation"/>
    [Text(TextLimits.Place)]
    public Optional<string?> StateOfIncorporation { get; init; }
}
