using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseSeriesConfiguration : EntityConfiguration<ReleaseSeries>
{
    protected override void ConfigureRow(EntityTypeBuilder<ReleaseSeries> builder)
    {
        builder.ToTable("ReleaseSeries");
        builder.Property(series => series.Name).HasMaxLength(TextLimits.Name);
        builder.Property(series => series.ReleaseManager).HasMaxLength(TextLimits.Name);
        builder.Property(series => series.Branch).HasMaxLength(TextLimits.Name);
        builder.HasIndex(series => series.Name).IsUnique();
        builder.HasIndex(series => series.VersionOrder);
    }
}
