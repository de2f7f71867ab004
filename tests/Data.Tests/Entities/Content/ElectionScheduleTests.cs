using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Entities.Content;

public sealed class ElectionScheduleTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_days_of_an_election_say_where_it_stands(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var db = database.CreateContext();
        db.Elections.Add(new Election
        {
            Name = "Board",
            Slug = "board",
            NominationsOpen = new(2027, 5, 10),
            NominationsClose = new(2027, 5, 20),
            VotingOpen = new(2027, 6, 1),
            VotingClose = new(2027, 6, 10),
        });
        await db.SaveChangesAsync();
        var states = new List<string>();

        foreach (var day in new DateOnly[] { new(2027, 5, 9), new(2027, 5, 10), new(2027, 5, 20), new(2027, 5, 21), new(2027, 6, 1), new(2027, 6, 10), new(2027, 6, 11) })
        {
            states.Add($"{day:MM-dd} {db.Elections.Select(ElectionSchedule.StatusOn(day)).Single()}");
        }

        Assert.Equal(
            ["05-09 Upcoming", "05-10 NominationsOpen", "05-20 NominationsOpen", "05-21 Upcoming", "06-01 VotingOpen", "06-10 VotingOpen", "06-11 Closed"],
            states);
    }
}
