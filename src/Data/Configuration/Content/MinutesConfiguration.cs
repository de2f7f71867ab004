using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class MinutesConfiguration : EntityConfiguration<Minutes>
{
    protected override void ConfigureRow(EntityTypeBuilder<Minutes> builder)
    {
        builder.ToTable("Minutes");
        builder.Property(minutes => minutes.CreatorId).IsRequired();
        builder.HasOrder(nameof(Minutes.Date), descending: true);
        builder.HasOrder(nameof(Minutes.Date), descending: true, nameof(Minutes.IsPublished));
    }
}
