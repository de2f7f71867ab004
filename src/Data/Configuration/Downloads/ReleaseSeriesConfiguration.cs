using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseSeriesConfiguration : EntityConfiguration<ReleaseSeries>
{
    protected override void ConfigureRow(EntityTypeBuilder<ReleaseSeries> builder)
    {
        builder.ToTable("ReleaseSeries");
        builder.HasLimit(TextLimits.Name, series => series.Name, series => series.ReleaseManager, series => series.Branch);
        builder.HasIndex(series => series.Name).IsUnique();
        builder.HasIndex(series => series.VersionOrder);
    }
}
