using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Schema.Shared.Mutations;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>A sponsor that is to be entered (contract: REST, section 8.6).</summary>
internal sealed record CreateSponsorInput
{
    /// <summary>The name.</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>What the sponsor does; null when nothing is told.</summary>
    [Text]
    public string? Description { get; init; }

    /// <summary>The address of the sponsor's site; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? LandingPageUrl { get; init; }

    /// <summary>The address of the sponsor's page at LinkedIn; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? LinkedInPageUrl { get; init; }

    /// <summary>The address of the logo for screens; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? WebLogo { get; init; }

    /// <summary>The address of the logo for paper; null for none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? PrintLogo { get; init; }

    /// <summary>The handle without "@"; null for none.</summary>
    [Text(TextLimits.Handle)]
    public string? TwitterHandle { get; init; }

    /// <summary>The telephone number, which only the owner and staff see; null for none.</summary>
    [Text(TextLimits.Phone)]
    public string? PrimaryPhone { get; init; }

    /// <summary>Street and number of the postal address, which only the owner and staff see; null for none.</summary>
    [Text(TextLimits.Line)]
    public string? MailingAddressLine1 { get; init; }

    /// <summary>The second line of the postal address; null for none.</summary>
    [Text(TextLimits.Line)]
    public string? MailingAddressLine2 { get; init; }

    /// <summary>The city of the postal address; null for none.</summary>
    [Text(TextLimits.Place)]
    public string? City { get; init; }

    /// <summary>The state or region of the postal address; null for none.</summary>
    [Text(TextLimits.Place)]
    public string? State { get; init; }

    /// <summary>The postal code; null for none.</summary>
    [Text(TextLimits.PostalCode)]
    public string? PostalCode { get; init; }

    /// <summary>The country of the postal address; null for none.</summary>
    [Text(TextLimits.Place)]
    public string? Country { get; init; }

    /// <summary>The country in which the organisation is registered; null when it is not told.</summary>
    [Text(TextLimits.Place)]
    public string? CountryOfIncorporation { get; init; }

    /// <summary>The state or region in which the organisation is registered; null when it is not told.</summary>
    [Text(TextLimits.Place)]
    public string? StateOfIncorporation { get; init; }
}
