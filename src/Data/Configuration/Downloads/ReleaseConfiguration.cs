using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseConfiguration : EntityConfiguration<Release>
{
    protected override void ConfigureRow(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Releases");
        builder.Property(release => release.Name).HasMaxLength(TextLimits.Name);
        builder.Property(release => release.Slug).HasMaxLength(TextLimits.Slug);
        builder.Property(release => release.VersionNumber).HasMaxLength(TextLimits.Name);
        builder.Property(release => release.ReleaseNotesUrl).HasMaxLength(TextLimits.Url);
        builder.HasOne(release => release.Series).WithMany(series => series.Releases).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(release => release.Creator).WithMany().OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(release => release.Slug).IsUnique();
        ConfigureOrders(builder);
    }

    /// <summary>The orders of rest-v1.md 1.3 and python-org-legacy.md 2.2, and the newest of a line or series (7.3).</summary>
    private static void ConfigureOrders(EntityTypeBuilder<Release> builder)
    {
        builder.HasIndex(release => new { release.ReleaseDate, release.Name, release.Id }).IsDescending(true, true, false);
        builder.HasIndex(release => new { release.Name, release.Id });
        builder.HasIndex(release => new { release.Version, release.IsLatest });
        builder.HasIndex(release => new { release.SeriesId, release.VersionOrder });
        builder.HasIndex(release => release.VersionOrder);
        builder.HasIndex(release => release.IsPublished);
    }
}
