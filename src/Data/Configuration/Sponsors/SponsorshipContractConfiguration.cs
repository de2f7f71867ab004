using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Configuration.Sponsors;

internal sealed class SponsorshipContractConfiguration : EntityConfiguration<SponsorshipContract>
{
    protected override void ConfigureRow(EntityTypeBuilder<SponsorshipContract> builder)
    {
        builder.ToTable("SponsorshipContracts");
        builder.HasLimit(TextLimits.Url, contract => contract.Document, contract => contract.SignedDocument);
        builder.HasOne(contract => contract.Sponsorship).WithOne(row => row.Contract)
            .HasForeignKey<SponsorshipContract>(contract => contract.SponsorshipId).OnDelete(DeleteBehavior.Cascade);
        builder.HasNewestFirst(nameof(SponsorshipContract.Status));
    }
}
