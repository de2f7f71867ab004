using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class EventCategoryConfiguration : EntityConfiguration<EventCategory>
{
    protected override void ConfigureRow(EntityTypeBuilder<EventCategory> builder)
    {
        builder.ToTable("EventCategories");
        builder.HasLimit(TextLimits.Name, category => category.Name);
        builder.HasOne(category => category.Calendar).WithMany(calendar => calendar.Categories).OnDelete(DeleteBehavior.Cascade);
        builder.HasOrder(nameof(EventCategory.Name));
        builder.HasOrder(nameof(EventCategory.Name), same: nameof(EventCategory.CalendarId));
    }
}
