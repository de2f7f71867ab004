using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class RecurringRuleConfiguration : EntityConfiguration<RecurringRule>
{
    protected override void ConfigureRow(EntityTypeBuilder<RecurringRule> builder)
    {
        builder.ToTable("RecurringRules");
        builder.HasLimit(TextLimits.Name, rule => rule.ByDay, rule => rule.TimeZone);
        builder.HasOne(rule => rule.Event).WithMany(row => row.RecurringRules).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(rule => rule.ExpandedUntil);
    }
}
