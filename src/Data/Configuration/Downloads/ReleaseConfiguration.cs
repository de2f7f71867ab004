using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseConfiguration : EntityConfiguration<Release>
{
    protected override void ConfigureRow(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases");
        builder.HasLimit(TextLimits.Name, release => release.Name, release => release.VersionNumber);
        builder.HasLimit(TextLimits.Url, release => release.ReleaseNotesUrl);
        builder.HasOne(release => release.Series).WithMany(series => series.Releases).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(release => release.ReleasePage).WithMany().OnDelete(DeleteBehavior.SetNull);
        ConfigureOrders(builder);
    }

    /// <summary>The orders of rest-v1.md 1.3 and python-org-legacy.md 2.2, and the newest of a line or series (7.3).</summary>
    private static void ConfigureOrders(EntityTypeBuilder<Release> builder)
    {
        builder.HasIndex(release => new { release.ReleaseDate, release.Name, release.Id }).IsDescending(true, true, false);
        builder.HasOrder(nameof(Release.Name));
        builder.HasIndex(release => new { release.Version, release.IsLatest });
        builder.HasIndex(release => new { release.SeriesId, release.VersionOrder });
        builder.HasIndex(release => release.VersionOrder);
        builder.HasIndex(release => release.IsPublished);
    }
}
