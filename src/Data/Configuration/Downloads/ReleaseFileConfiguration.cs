using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Downloads;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class ReleaseFileConfiguration : EntityConfiguration<ReleaseFile>
{
    protected override void ConfigureRow(EntityTypeBuilder<ReleaseFile> builder)
    {
        builder.ToTable("ReleaseFiles");
        builder.HasLimit(TextLimits.Name, file => file.Name);
        builder.HasLimit(
            TextLimits.Url,
            file => file.Url, file => file.GpgSignatureFile, file => file.SigstoreSignatureFile, file => file.SigstoreCertFile,
            file => file.SigstoreBundleFile, file => file.SbomSpdx2File);
        builder.HasLimit(TextLimits.Checksum, file => file.Md5Sum, file => file.Sha256Sum);
        builder.HasOne(file => file.Release).WithMany(release => release.Files).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(file => file.OperatingSystem).WithMany(system => system.Files).OnDelete(DeleteBehavior.Restrict);
        ConfigureIndexes(builder);
    }

    private static void ConfigureIndexes(EntityTypeBuilder<ReleaseFile> builder)
    {
        builder.HasIndex(file => file.Url).IsUnique();
        builder.HasIndex(file => file.ReleaseId);
        builder.HasIndex(file => file.OperatingSystemId);
        builder.HasIndex(file => new { file.ReleaseId, file.OperatingSystemId }, "IX_ReleaseFiles_DownloadButton")
            .IsUnique().HasFilter("download_button");
    }
}
