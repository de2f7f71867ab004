using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PyDotOrg.Graph.Data.Configuration.Downloads;

internal sealed class OperatingSystemConfiguration : EntityConfiguration<OperatingSystem>
{
    protected override void ConfigureRow(EntityTypeBuilder<OperatingSystem> builder)
    {
        builder.ToTable("OperatingSystems");
        builder.HasLimit(TextLimits.Name, system => system.Name);
        builder.HasOrder(nameof(OperatingSystem.Name));
    }
}
