using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class OperatingSystemConfiguration : EntityConfiguration<OperatingSystem>
{
    protected override void ConfigureRow(EntityTypeBuilder<OperatingSystem> builder)
    {
        builder.ToTable("OperatingSystems");
        builder.Property(system => system.Name).HasMaxLength(TextLimits.Name);
        builder.Property(system => system.Slug).HasMaxLength(TextLimits.Slug);
        builder.HasIndex(system => system.Slug).IsUnique();
        builder.HasIndex(system => new { system.Name, system.Id });
    }
}
