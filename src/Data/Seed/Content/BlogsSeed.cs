using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Content;

/// <summary>Blogs about Python that exist, with sample entries that do not.</summary>
internal sealed class BlogsSeed : SeedSet
{
    private static readonly SeedKey Feed = new("feeds", "feed", "feed_url", "feedUrl");
    private static readonly SeedKey Entry = new("blog_entries", "blog-entry", "guid", "guid");
    private static readonly SeedKey Aggregate = new("feed_aggregates", "feed-aggregate", "slug", "slug");

    internal override string Name => "blogs";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities(
            "feeds", Feed,
            Text("name"), Text("website_url"), Text("feed_url"), Flag("is_active", "active"), Flag("is_official", "official"),
            Number("priority"), Time("last_fetched")),
        new SeedEntities(
            "blog-entries", Entry,
            Parent("feed_id", Feed), Text("title"), Text("url"), Text("guid"), Time("pub_date"), Flag("is_featured", "featured"),
            OptionalText("summary"), OptionalText("content")),
        new SeedEntities("feed-aggregates", Aggregate, Text("name"), Text("slug"), OptionalText("description")),
        new SeedPairs("feed-aggregates", "feed_aggregate_feeds", Aggregate, "feeds", Feed),
    ];
}
