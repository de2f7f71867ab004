using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PyDotOrg.Graph.Data.Entities.Content;

namespace PyDotOrg.Graph.Data.Configuration.Content;

internal sealed class FeedAggregateConfiguration : EntityConfiguration<FeedAggregate>
{
    protected override void ConfigureRow(EntityTypeBuilder<FeedAggregate> builder)
    {
        builder.ToTable("FeedAggregates");
        builder.HasLimit(TextLimits.Name, aggregate => aggregate.Name);
        builder.HasPairs("FeedAggregateFeeds", aggregate => aggregate.Feeds, feed => feed.Aggregates);
        builder.HasOrder(nameof(FeedAggregate.Name));
    }
}
