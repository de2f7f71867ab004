using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Sponsors;

namespace PyDotOrg.Graph.Data.Configuration.Sponsors;

internal sealed class SponsorshipLevelConfiguration : EntityConfiguration<SponsorshipLevel>
{
    protected override void ConfigureRow(EntityTypeBuilder<SponsorshipLevel> builder)
    {
        builder.ToTable("SponsorshipLevels");
        builder.HasLimit(TextLimits.Name, level => level.Name);
        builder.HasIndex(level => new { level.Order, level.Name, level.Id });
        builder.HasOrder(nameof(SponsorshipLevel.Name));
    }
}
