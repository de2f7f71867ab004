using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Configuration.Sponsors;

internal sealed class SponsorContactConfiguration : EntityConfiguration<SponsorContact>
{
    protected override void ConfigureRow(EntityTypeBuilder<SponsorContact> builder)
    {
        builder.ToTable("SponsorContacts");
        builder.HasLimit(TextLimits.Name, contact => contact.Name);
        builder.HasLimit(TextLimits.Line, contact => contact.Email);
        builder.HasLimit(TextLimits.Phone, contact => contact.Phone);
        builder.HasOne(contact => contact.Sponsor).WithMany(sponsor => sponsor.Contacts).OnDelete(DeleteBehavior.Cascade);
        builder.HasOrder(nameof(SponsorContact.Name), same: nameof(SponsorContact.SponsorId));
    }
}
