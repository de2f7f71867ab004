using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Events;

namespace PyDotOrg.Graph.Data.Configuration.Events;

internal sealed class EventLocationConfiguration : EntityConfiguration<EventLocation>
{
    protected override void ConfigureRow(EntityTypeBuilder<EventLocation> builder)
    {
        builder.ToTable("EventLocations");
        builder.HasLimit(TextLimits.Name, location => location.Name);
        builder.HasLimit(TextLimits.Place, location => location.City, location => location.Country);
        builder.HasLimit(TextLimits.Url, location => location.Address, location => location.Url);
        builder.HasOrder(nameof(EventLocation.Name));
        builder.HasOrder(nameof(EventLocation.Name), same: nameof(EventLocation.Country));
    }
}
