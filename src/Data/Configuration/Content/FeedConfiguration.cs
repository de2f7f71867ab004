using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class FeedConfiguration : EntityConfiguration<Feed>
{
    protected override void ConfigureRow(EntityTypeBuilder<Feed> builder)
    {
        builder.ToTable("Feeds");
        builder.HasLimit(TextLimits.Line, feed => feed.Name);
        builder.HasLimit(TextLimits.Url, feed => feed.WebsiteUrl, feed => feed.FeedUrl);
        builder.HasIndex(feed => feed.FeedUrl).IsUnique();
        builder.HasIndex(feed => new { feed.Priority, feed.Name, feed.Id }).IsDescending(true, false, false);
        builder.HasIndex(feed => new { feed.IsActive, feed.Priority, feed.Name, feed.Id }).IsDescending(false, true, false, false);
    }
}
