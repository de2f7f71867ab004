using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Foundation;

/// <summary>Where elections stand follows from their days and the day of the request (contract rest-v1, sections 7.14 and 7.21).</summary>
public sealed class ElectionTests
{
    private const string Query =
        """
        {
          electionBySlug(slug: "board-2026-sample") { status }
          a: elections(status: UPCOMING, where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          b: elections(status: NOMINATIONS_OPEN, where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          c: electionsOffset(status: VOTING_OPEN, where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          d: electionsOffset(status: CLOSED, where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          e: activeElections(where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          f: activeElectionsOffset(where: { slug: { eq: "board-2026-sample" } }) { totalCount }
          g: elections(where: { slug: { eq: "board-2026-sample" } }) { totalCount }
        }
        """;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task The_state_the_filter_and_the_list_of_active_ones_agree_on_every_day(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        var found = new List<string>();

        foreach (var (month, day) in new[] { (7, 27), (7, 28), (8, 11), (8, 12), (8, 31), (9, 1), (9, 15), (9, 16) })
        {
            server.Clock.Now = new DateTimeOffset(2026, month, day, 23, 59, 59, TimeSpan.Zero);
            var answer = (await server.AskAsync(Query)).Data;
            var counts = answer.EnumerateObject().Skip(1).Select(list => list.Value.GetProperty("totalCount").GetInt32());
            found.Add($"{month}-{day} {answer.GetProperty("electionBySlug").GetProperty("status")} {string.Join(' ', counts)}");
        }

        Assert.Equal(
            [
                "7-27 UPCOMING 1 0 0 0 0 0 1", "7-28 NOMINATIONS_OPEN 0 1 0 0 1 1 1", "8-11 NOMINATIONS_OPEN 0 1 0 0 1 1 1",
                "8-12 UPCOMING 1 0 0 0 1 1 1", "8-31 UPCOMING 1 0 0 0 1 1 1", "9-1 VOTING_OPEN 0 0 1 0 1 1 1",
                "9-15 VOTING_OPEN 0 0 1 0 1 1 1", "9-16 CLOSED 0 0 0 1 0 0 1",
            ],
            found);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Each_level_of_an_election_is_one_statement(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);

        var answer = await server.AskAsync(
            "{ elections { nodes { name status nominees { nodes { user { username } nominations { nodes { endorsement nominator { username } } } } } } } }");

        Assert.Equal(3, answer.Statements.Count);
        Assert.Contains("Knows every corner of the site", answer.Json, StringComparison.Ordinal);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Of_several_minutes_of_a_day_the_newest_are_given(DatabaseProvider provider)
    {
        await using var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        var first = db.Minutes.First(minutes => minutes.Date == new DateOnly(2026, 10, 21));
        db.Add(new Data.Entities.Content.Minutes { Slug = "second", Date = first.Date, Content = "A", IsPublished = true, CreatorId = first.CreatorId });
        await db.SaveChangesAsync();

        Assert.Equal(
            """{"data":{"a":{"slug":"second"},"b":null}}""",
            (await server.AskAsync("""{ a: minutesByDate(date: "2026-10-21") { slug } b: minutesByDate(date: "2026-10-22") { slug } }""")).Json);
    }
}
