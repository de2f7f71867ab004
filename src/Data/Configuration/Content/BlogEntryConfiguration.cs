using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class BlogEntryConfiguration : EntityConfiguration<BlogEntry>
{
    protected override void ConfigureRow(EntityTypeBuilder<BlogEntry> builder)
    {
        builder.ToTable("BlogEntries");
        builder.HasLimit(TextLimits.Title, entry => entry.Title, entry => entry.Guid);
        builder.HasLimit(TextLimits.LongUrl, entry => entry.Url);
        builder.HasOne(entry => entry.Feed).WithMany(feed => feed.Entries).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(entry => entry.Guid).IsUnique();
        builder.HasOrder(nameof(BlogEntry.PubDate), descending: true);
        builder.HasOrder(nameof(BlogEntry.PubDate), descending: true, nameof(BlogEntry.FeedId));
        builder.HasOrder(nameof(BlogEntry.PubDate), descending: true, nameof(BlogEntry.IsFeatured));
    }
}
