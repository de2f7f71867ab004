using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseFileConfiguration : EntityConfiguration<ReleaseFile>
{
    protected override void ConfigureRow(EntityTypeBuilder<ReleaseFile> builder)
    {
        builder.ToTable("ReleaseFiles");
        builder.Property(file => file.Name).HasMaxLength(TextLimits.Name);
        builder.Property(file => file.Slug).HasMaxLength(TextLimits.Slug);
        builder.Property(file => file.Url).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.GpgSignatureFile).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.SigstoreSignatureFile).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.SigstoreCertFile).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.SigstoreBundleFile).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.SbomSpdx2File).HasMaxLength(TextLimits.Url);
        builder.Property(file => file.Md5Sum).HasMaxLength(TextLimits.Checksum);
        builder.Property(file => file.Sha256Sum).HasMaxLength(TextLimits.Checksum);
        builder.HasOne(file => file.Release).WithMany(release => release.Files).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(file => file.OperatingSystem).WithMany(system => system.Files).OnDelete(DeleteBehavior.Restrict);
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<ReleaseFile> builder)
    {
        builder.HasIndex(file => file.Slug).IsUnique();
        builder.HasIndex(file => file.Url).IsUnique();
        builder.HasIndex(file => file.ReleaseId);
        builder.HasIndex(file => file.OperatingSystemId);
        builder.HasIndex(file => new { file.ReleaseId, file.OperatingSystemId }, "IX_ReleaseFiles_DownloadButton")
            .IsUnique().HasFilter("download_button");
    }
}
