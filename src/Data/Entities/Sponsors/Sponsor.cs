using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Sponsors;

/// <summary>An organisation that pays, or has offered to (rest-v1.md 9.17). All texts may be empty but the name.</summary>
/// <remarks>Public are name, slug, description, addresses on the web and logos; telephone and post are for the owner and staff.</remarks>
public sealed class Sponsor : Entity, ISlugged, ICreated, IModified
{
    /// <summary>For example "Bloomberg".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Where the sponsor's site begins.</summary>
    public string LandingPageUrl { get; set; } = "";

    /// <summary>Without "@".</summary>
    public string TwitterHandle { get; set; } = "";

    /// <summary>The sponsor's page at LinkedIn.</summary>
    public string LinkedInPageUrl { get; set; } = "";

    /// <summary>Address of a picture for screens.</summary>
    public string WebLogo { get; set; } = "";

    /// <summary>Address of a picture for paper.</summary>
    public string PrintLogo { get; set; } = "";

    /// <summary>Private.</summary>
    public string PrimaryPhone { get; set; } = "";

    /// <summary>Private: street and number.</summary>
    public string MailingAddressLine1 { get; set; } = "";

    /// <summary>Private.</summary>
    public string MailingAddressLine2 { get; set; } = "";

    /// <summary>Private.</summary>
    public string City { get; set; } = "";

    /// <summary>Private: state or region.</summary>
    public string State { get; set; } = "";

    /// <summary>Private.</summary>
    public string PostalCode { get; set; } = "";

    /// <summary>Private.</summary>
    public string Country { get; set; } = "";

    /// <summary>Private: where the organisation is registered.</summary>
    public string CountryOfIncorporation { get; set; } = "";

    /// <summary>Private: state or region where it is registered.</summary>
    public string StateOfIncorporation { get; set; } = "";

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <inheritdoc/>
    public Guid? LastModifiedById { get; set; }

    /// <inheritdoc/>
    public User? LastModifiedBy { get; set; }

    /// <summary>What the sponsor does.</summary>
    public string Description { get; set; } = "";

    /// <summary>Deleted with the sponsor.</summary>
    public ICollection<SponsorContact> Contacts { get; } = [];

    /// <summary>A sponsor with sponsorships is not deleted.</summary>
    public ICollection<Sponsorship> Sponsorships { get; } = [];
}
