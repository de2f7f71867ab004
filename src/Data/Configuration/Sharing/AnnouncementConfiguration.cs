using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Announcements;

namespace PyDotOrg.Graph.Data.Configuration.Sharing;

internal sealed class AnnouncementConfiguration : IEntityTypeConfiguration<Announcement>
{
    public void Configure(EntityTypeBuilder<Announcement> builder)
    {
        builder.ToTable("Announcements");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Place).IsUnique();
        builder.HasIndex(row => row.CreatedAt);
    }
}
