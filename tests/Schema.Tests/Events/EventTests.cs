using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Events;

/// <summary>The calendar's events: their order, which goes by the time of the request, and who sees them.</summary>
public sealed class EventTests
{
    private const string Page =
        """
        query($after: String) {
          events(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { name nextOccurrence } }
        }
        """;

    private const string Everywhere =
        """
        query($slug: String!, $uuid: UUID!, $calendar: String!, $occurrence: UUID!) {
          a: eventBySlug(slug: $slug) { slug }
          b: eventByUuid(uuid: $uuid) { slug }
          c: events(where: { slug: { eq: $slug } }) { totalCount }
          d: calendarBySlug(slug: $calendar) { events(where: { slug: { eq: $slug } }) { totalCount } }
          e: eventOccurrences(where: { eventUuid: { eq: $uuid } }) { totalCount }
          f: eventOccurrenceByUuid(uuid: $occurrence) { event { slug } }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task A_walk_over_all_pages_meets_every_event_once_the_next_first(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var events = new List<(DateTime? Next, string Name)>();
        var total = 0;
        for (string? after = null, end = ""; end is not null; after = end)
        {
            var page = (await server.AskAsync(Page, new { after })).Data.GetProperty("events");
            events.AddRange(page.GetProperty("nodes").EnumerateArray().Select(Read));
            total = page.GetProperty("totalCount").GetInt32();
            var info = page.GetProperty("pageInfo");
            end = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }

        await using var db = server.Database.CreateContext();
        var now = server.Clock.Now.UtcDateTime;
        var rows = await db.Events.Include(e => e.Occurrences).ToListAsync();
        var expected = rows
            .Select(e => (Next: e.Occurrences.Where(each => each.EndsAt >= now).Select(each => (DateTime?)each.DtStart).Min(), e.Name))
            .OrderBy(e => e.Next is null)
            .ThenBy(e => e.Next)
            .ThenBy(e => e.Name, StringComparer.Ordinal);
        Assert.Equal(rows.Count, total);
        Assert.Equal(expected, events);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Events_are_over_when_the_last_occurrence_has_ended(DatabaseProvider provider)
    {
        const string Counts =
            "{ a: events(upcoming: true) { totalCount } b: events(upcoming: false) { totalCount } c: events { totalCount } d: upcomingEvents { totalCount } e: upcomingEventsOffset(from: \"2016-01-01T00:00:00Z\") { totalCount } }";
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var today = Counted((await server.AskAsync(Counts)).Data);
        Assert.True(today[0] > 0);
        Assert.Equal((today[2], today[0], today[2]), (today[0] + today[1], today[3], today[4]));

        server.Clock.Now = server.Clock.Now.AddYears(10);
        Assert.Equal([0, today[2], today[2], 0, today[2]], Counted((await server.AskAsync(Counts)).Data));
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task An_event_that_is_not_approved_is_seen_by_its_owner_and_staff_only(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var owner = await db.Users.Select(user => user.Id).FirstAsync();
        var row = await db.Events.AsTracking().Include(e => e.Occurrences).Include(e => e.Calendar).FirstAsync();
        (row.IsApproved, row.CreatorId) = (false, owner);
        await db.SaveChangesAsync();
        var shown = $$$"""{"data":{"a":{"slug":"{{{row.Slug}}}"},"b":{"slug":"{{{row.Slug}}}"},"c":{"totalCount":1},"d":{"events":{"totalCount":1}},"e":{"totalCount":1},"f":{"event":{"slug":"{{{row.Slug}}}"} } } }""".Replace(" ", "", StringComparison.Ordinal);
        const string Nothing = """{"data":{"a":null,"b":null,"c":{"totalCount":0},"d":{"events":{"totalCount":0}},"e":{"totalCount":0},"f":null}}""";

        Assert.Equal(Nothing, await AskAsync(server, row, null));
        Assert.Equal(Nothing, await AskAsync(server, row, QueryServer.User(Guid.NewGuid())));
        Assert.Equal(shown, await AskAsync(server, row, QueryServer.User(owner)));
        Assert.Equal(shown, await AskAsync(server, row, QueryServer.User(Guid.NewGuid(), "STAFF")));
    }

    private static async Task<string> AskAsync(QueryServer server, Event row, ClaimsPrincipal? user)
    {
        var variables = new { slug = row.Slug, uuid = row.Id, calendar = row.Calendar.Slug, occurrence = row.Occurrences.First().Id };
        return (await server.AskAsync(Everywhere, variables, user)).Json;
    }

    private static (DateTime? Next, string Name) Read(JsonElement node)
    {
        var next = node.GetProperty("nextOccurrence");
        return (next.ValueKind == JsonValueKind.Null ? null : next.GetDateTime(), node.GetProperty("name").GetString()!); // Never null.
    }

    private static int[] Counted(JsonElement data) => [.. data.EnumerateObject().Select(list => list.Value.GetProperty("totalCount").GetInt32())];
}
