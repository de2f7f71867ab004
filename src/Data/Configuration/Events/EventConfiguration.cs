using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class EventConfiguration : EntityConfiguration<Event>
{
    protected override void ConfigureRow(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("Events");
        builder.HasLimit(TextLimits.Name, row => row.Name);
        builder.HasLimit(TextLimits.Title, row => row.Title);
        builder.HasLimit(TextLimits.Url, row => row.Url);
        builder.HasOne(row => row.Calendar).WithMany(calendar => calendar.Events).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Venue).WithMany(venue => venue.Events).OnDelete(DeleteBehavior.SetNull);
        builder.HasPairs("EventEventCategories", row => row.Categories, category => category.Events);
        builder.HasOrder(nameof(Event.Name));
        builder.HasOrder(nameof(Event.Name), same: nameof(Event.CalendarId));
        builder.HasOrder(nameof(Event.Title));
        builder.HasNewestFirst();
        builder.HasIndex(row => new { row.CalendarId, row.Id }, "IX_Events_Featured").HasFilter("featured");
        builder.HasIndex(row => new { row.CreatedAt, row.Id }, "IX_Events_ToApprove").HasFilter("NOT is_approved");
    }
}
