using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class DownloadStatisticConfiguration : EntityConfiguration<DownloadStatistic>
{
    protected override void ConfigureRow(EntityTypeBuilder<DownloadStatistic> builder)
    {
        builder.ToTable("DownloadStatistics");
        builder.HasOne(day => day.ReleaseFile).WithMany(file => file.Statistics).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(day => new { day.ReleaseFileId, day.Date }).IsUnique();
        builder.HasIndex(day => new { day.Date, day.Count });
    }
}
