using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class EventOccurrenceConfiguration : EntityConfiguration<EventOccurrence>
{
    protected override void ConfigureRow(EntityTypeBuilder<EventOccurrence> builder)
    {
        builder.ToTable("EventOccurrences");
        builder.HasOne(time => time.Event).WithMany(row => row.Occurrences).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(time => time.RecurringRule).WithMany(rule => rule.Occurrences).OnDelete(DeleteBehavior.Cascade);
        builder.HasOrder(nameof(EventOccurrence.DtStart));
        builder.HasOrder(nameof(EventOccurrence.DtStart), same: nameof(EventOccurrence.EventId));
        builder.HasIndex(time => new { time.RecurringRuleId, time.DtStart });

        // When does an event take place next, and which events do: answered from the index alone.
        builder.HasIndex(time => new { time.EventId, time.EndsAt, time.DtStart });
        builder.HasIndex(time => new { time.EndsAt, time.DtStart, time.EventId });
    }
}
