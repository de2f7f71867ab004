using static PyDotOrg.Graph.Data.Seed.SeedColumn;

namespace PyDotOrg.Graph.Data.Seed.Events;

/// <summary>Python conferences since 2017, where and when they were announced.</summary>
internal sealed class EventsSeed : SeedSet
{
    private static readonly SeedKey Calendar = new("calendars", "calendar", "slug", "slug");
    private static readonly SeedKey Category = new("event_categories", "event-category", "slug", "slug");
    private static readonly SeedKey Location = new("event_locations", "event-location", "slug", "slug");
    private static readonly SeedKey Event = new("events", "event", "slug", "slug");
    private static readonly SeedKey Occurrence = new("event_occurrences", "event-occurrence", null, "event", "start");

    internal override string Name => "events";

    protected override IReadOnlyList<SeedSource> Sources { get; } =
    [
        new SeedEntities("calendars", Calendar, Text("name"), Text("slug"), Text("description")),
        new SeedEntities("event-categories", Category, Text("name"), Text("slug"), Parent("calendar_id", Calendar)),
        new SeedEntities(
            "event-locations", Location,
            Text("name"), Text("slug"), OptionalText("address"), Text("city"), Text("country"), OptionalText("url")),
        new SeedEntities(
            "events", Event,
            Text("name"), Text("slug"), Text("title", "name"), Flag("featured"), Constant("is_approved", true),
            Parent("calendar_id", Calendar), Reference("venue_id", Location), OptionalText("url"), OptionalText("description")),
        new SeedPairs("events", "event_event_categories", Event, "categories", Category),
        new SeedEntities(
            "event-occurrences", Occurrence,
            Parent("event_id", Event), Time("dt_start", "start"), Time("dt_end", "end"), Time("ends_at", "end"), Flag("all_day")),
    ];
}
