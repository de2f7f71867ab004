using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class CalendarConfiguration : EntityConfiguration<Calendar>
{
    protected override void ConfigureRow(EntityTypeBuilder<Calendar> builder)
    {
        builder.ToTable("Calendars");
        builder.HasLimit(TextLimits.Name, calendar => calendar.Name);
        builder.HasOrder(nameof(Calendar.Name));
    }
}
