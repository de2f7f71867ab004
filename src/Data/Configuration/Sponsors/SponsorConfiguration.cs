using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Configuration.Sponsors;

internal sealed class SponsorConfiguration : EntityConfiguration<Sponsor>
{
    protected override void ConfigureRow(EntityTypeBuilder<Sponsor> builder)
    {
        builder.ToTable("Sponsors");
        builder.HasLimit(TextLimits.Name, sponsor => sponsor.Name);
        builder.HasLimit(
            TextLimits.Url,
            sponsor => sponsor.LandingPageUrl, sponsor => sponsor.LinkedInPageUrl, sponsor => sponsor.WebLogo, sponsor => sponsor.PrintLogo);
        builder.HasLimit(TextLimits.Handle, sponsor => sponsor.TwitterHandle);
        builder.HasLimit(TextLimits.Phone, sponsor => sponsor.PrimaryPhone);
        builder.HasLimit(TextLimits.Line, sponsor => sponsor.MailingAddressLine1, sponsor => sponsor.MailingAddressLine2);
        builder.HasLimit(
            TextLimits.Place,
            sponsor => sponsor.City, sponsor => sponsor.State, sponsor => sponsor.Country, sponsor => sponsor.CountryOfIncorporation,
            sponsor => sponsor.StateOfIncorporation);
        builder.HasLimit(TextLimits.PostalCode, sponsor => sponsor.PostalCode);
        builder.HasOrder(nameof(Sponsor.Name));
    }
}
