using System.Text.Json.Nodes;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Feeds;

/// <summary>Feeds and calendars as programs read them that we did not write.</summary>
[Collection(FacadeTests.Name)]
public sealed class FeedTests(FacadeServer server)
{
    private const string Readers = "tests/FeedReaders";

    public static TheoryData<string, string> News { get; } = new()
    {
        { "/api/v1/jobs", "/api/v1/jobs?limit=50" },
        { "/api/v1/releases", "/api/v1/releases?limit=50" },
        { "/api/v1/blog-entries", "/api/v1/blog-entries?limit=50" },
    };

    [NodeTheory(Readers)]
    [MemberData(nameof(News))]
    public async Task News_have_the_rows_of_the_list_in_both_formats(string path, string list)
    {
        var rows = (await server.GetAsync(list)).Rows;
        var rss = await ReadAsync($"{path}.rss", "rss", "application/rss+xml; charset=utf-8");
        var atom = await ReadAsync($"{path}.atom", "atom", "application/atom+xml; charset=utf-8");

        string[] expected = [.. rows.Select(row => $"urn:uuid:{row["id"]}")];
        Assert.NotEmpty(expected);
        foreach (var feed in new[] { rss["strict"]!, rss["lenient"]!, atom["strict"]!, atom["lenient"]! })
        {
            Assert.Equal(expected, feed["items"]!.AsArray().Select(item => item!["id"]!.ToString()));
            Assert.All(feed["items"]!.AsArray(), item => Assert.StartsWith("http", item!["link"]!.ToString(), StringComparison.Ordinal));
            Assert.All(feed["items"]!.AsArray(), item => Assert.NotNull(item!["published"]));
            Assert.Equal(rss["strict"]!["title"]!.ToString(), feed["title"]!.ToString());
        }

        Assert.Equal(rows.Select(TitleOf), rss["strict"]!["items"]!.AsArray().Select(item => item!["title"]!.ToString()));
    }

    [NodeFact(Readers)]
    public async Task A_calendar_has_every_occurrence_of_its_events()
    {
        var calendar = (await server.GetAsync("/api/v1/calendars")).Rows[0];
        var occurrences = (await server.GetAsync("/api/v1/event-occurrences?limit=1000")).Rows.ToDictionary(row => $"{row["id"]}@python.org");
        var events = (await server.GetAsync($"/api/v1/events/calendar/{calendar["id"]}?limit=1000")).Rows.ToDictionary(row => row["id"]!.ToString());

        var read = await ReadAsync($"/api/v1/calendars/{calendar["slug"]}.ics", "ics", "text/calendar; charset=utf-8");

        var own = occurrences.Where(each => events.ContainsKey(each.Value["event_id"]!.ToString())).ToDictionary();
        var found = read["events"]!.AsArray().ToDictionary(each => each!["uid"]!.ToString());
        Assert.Equal(calendar["name"]!.ToString(), read["name"]!.ToString());
        Assert.Equal(own.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.All(own, each => Assert.Equal(events[each.Value["event_id"]!.ToString()]["title"]!.ToString(), found[each.Key]!["title"]!.ToString()));
        Assert.All(own, each => Assert.Equal(DaysOf(each.Value), (found[each.Key]!["start"]!.ToString(), found[each.Key]!["end"]!.ToString())));
        Assert.InRange(read["longestLine"]!.GetValue<int>(), 1, 75);
    }

    [Fact]
    public async Task A_calendar_that_does_not_exist_is_404_in_json()
    {
        var answer = await server.GetAsync("/api/v1/calendars/nothing.ics");

        Assert.Equal((404, "application/json; charset=utf-8"), (answer.Status, answer.Type));
        Assert.Equal(404, (await server.GetAsync("/api/v1/calendars/nothing.ical")).Status);
        Assert.Equal(404, (await server.GetAsync("/api/v1/calendars/.ics")).Status);
    }

    private static string TitleOf(JsonNode row) => (row["job_title"] ?? row["title"] ?? row["name"])!.ToString();

    /// <summary>The first day of an occurrence that takes whole days, and the first one after it; the times of any other.</summary>
    private static (string Start, string End) DaysOf(JsonNode occurrence)
    {
        var start = occurrence["dt_start"]!.GetValue<DateTimeOffset>();
        var end = occurrence["dt_end"]?.GetValue<DateTimeOffset>();
        return occurrence["all_day"]!.GetValue<bool>()
            ? ($"{start:yyyy-MM-dd}", $"{(end ?? start).AddSeconds(1).AddDays((end ?? start).TimeOfDay.TotalSeconds > 0 ? 0 : 1):yyyy-MM-dd}")
            : ($"{start:yyyy-MM-dd'T'HH:mm:ss'Z'}", $"{end ?? start:yyyy-MM-dd'T'HH:mm:ss'Z'}");
    }

    private async Task<JsonNode> ReadAsync(string path, string kind, string type)
    {
        var answer = await server.GetAsync(path);
        Assert.Equal((200, type), (answer.Status, answer.Type));
        return JsonNode.Parse(await Node.RunAsync(Readers, "read.mjs", $"{kind}\n{answer.Body}"))!; // The script writes an object.
    }
}
