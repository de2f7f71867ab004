using System.Linq.Expressions;
using PyDotOrg.Graph.Data.Entities.Sponsors;
using PyDotOrg.Graph.Schema.Shared;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Data;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Sponsors;

/// <summary>An organisation that supports Python.</summary>
[Node]
[ObjectType<Sponsor>]
internal sealed class SponsorType : EntityType<Sponsor, SponsorRules>
{
    private static readonly RelatedRows<Sponsor, Sponsorship, SponsorshipRules> VisibleSponsorships = new(sponsor => sponsor.Sponsorships);
    private static readonly RelatedRows<Sponsor, SponsorContact, SponsorContactRules> VisibleContacts = new(sponsor => sponsor.Contacts);

    /// <summary>Its sponsorships, the newest first.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Sponsor, IEnumerable<Sponsorship>>> Sponsorships(Caller caller) => VisibleSponsorships.For(caller);

    /// <summary>Its sponsorships, the newest first, for clients that count rows.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Sponsor, IEnumerable<Sponsorship>>> SponsorshipsOffset(Caller caller) => VisibleSponsorships.For(caller);

    /// <summary>The address of the sponsor's site; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Sponsor, string?>> LandingPageUrl() => sponsor => sponsor.LandingPageUrl == "" ? null : sponsor.LandingPageUrl;

    /// <summary>The address of the sponsor's page at LinkedIn; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Sponsor, string?>> LinkedInPageUrl() => sponsor => sponsor.LinkedInPageUrl == "" ? null : sponsor.LinkedInPageUrl;

    /// <summary>The address of the logo for screens; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Sponsor, string?>> WebLogo() => sponsor => sponsor.WebLogo == "" ? null : sponsor.WebLogo;

    /// <summary>The address of the logo for paper; null when there is none.</summary>
    [GraphQLType("URL")]
    public static Expression<Func<Sponsor, string?>> PrintLogo() => sponsor => sponsor.PrintLogo == "" ? null : sponsor.PrintLogo;

    /// <summary>Whether the caller sees the private values of the sponsor: its owner and staff do.</summary>
    public static Expression<Func<Sponsor, bool>> ViewerSeesPrivate(Caller caller) => caller.SeesPrivate<Sponsor>();

    /// <summary>The people to talk to, by name; empty for everybody but the owner and staff.</summary>
    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Sponsor, IEnumerable<SponsorContact>>> Contacts(Caller caller) => VisibleContacts.For(caller);

    /// <summary>The people to talk to, by name, for clients that count rows; empty for everybody but the owner and staff.</summary>
    [UseOffsetPaging(MaxPageSize = 1000, IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Sponsor, IEnumerable<SponsorContact>>> ContactsOffset(Caller caller) => VisibleContacts.For(caller);

    /// <summary>The telephone number; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> PrimaryPhone(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.PrimaryPhone);

    /// <summary>Street and number of the postal address; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> MailingAddressLine1(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.MailingAddressLine1);

    /// <summary>The second line of the postal address; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> MailingAddressLine2(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.MailingAddressLine2);

    /// <summary>The city of the postal address; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> City(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.City);

    /// <summary>The state or region of the postal address; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> State(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.State);

    /// <summary>The postal code; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> PostalCode(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.PostalCode);

    /// <summary>The country of the postal address; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> Country(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.Country);

    /// <summary>The country in which the organisation is registered; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> CountryOfIncorporation(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.CountryOfIncorporation);

    /// <summary>The state or region in which the organisation is registered; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, string?>> StateOfIncorporation(Caller caller) => caller.Private<Sponsor, string>(sponsor => sponsor.StateOfIncorporation);

    /// <summary>The id of the account that entered the sponsor; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, Guid?>> CreatorUuid(Caller caller) => caller.Private<Sponsor, Guid?>(sponsor => sponsor.CreatorId);

    /// <summary>The id of the account that changed the sponsor last; null for everybody but the owner and staff.</summary>
    public static Expression<Func<Sponsor, Guid?>> LastModifiedByUuid(Caller caller) => caller.Private<Sponsor, Guid?>(sponsor => sponsor.LastModifiedById);

    internal static void Configure(IObjectTypeDescriptor<Sponsor> descriptor)
    {
        ConfigureEntity(descriptor);
        descriptor.Field(sponsor => sponsor.Name).Description("The name.");
        descriptor.Field(sponsor => sponsor.Slug).Description("The unique name in addresses.");
        descriptor.Field(sponsor => sponsor.Description).Description("What the sponsor does; may be empty.");
        descriptor.Field(sponsor => sponsor.TwitterHandle).Description("The handle without \"@\"; may be empty.");
    }
}
