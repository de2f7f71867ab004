using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class WorkGroupConfiguration : EntityConfiguration<WorkGroup>
{
    protected override void ConfigureRow(EntityTypeBuilder<WorkGroup> builder)
    {
        builder.ToTable("WorkGroups");
        builder.HasLimit(TextLimits.Line, group => group.Name);
        builder.HasLimit(TextLimits.LongUrl, group => group.Url);
        builder.Property(group => group.CreatorId).IsRequired();
        builder.HasOrder(nameof(WorkGroup.Name));
        builder.HasOrder(nameof(WorkGroup.Name), same: nameof(WorkGroup.Active));
    }
}
