using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Entities.Events;

public sealed class EventOccurrenceTests
{
    private static readonly DateTime Start = new(2027, 5, 1, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Without_an_end_it_is_over_at_its_start_and_a_whole_day_after_a_day() => Assert.Equal(
        (Start, Start.AddDays(1), Start.AddHours(2)),
        (new EventOccurrence { DtStart = Start }.EndsAt, new EventOccurrence { DtStart = Start, AllDay = true }.EndsAt,
            new EventOccurrence { DtStart = Start, DtEnd = Start.AddHours(2), AllDay = true }.EndsAt));

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_stored_follows_every_change(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var db = database.CreateContext();
        var occurrence = await db.EventOccurrences.AsTracking().OrderBy(row => row.DtStart).FirstAsync();

        (occurrence.DtStart, occurrence.DtEnd) = (Start, Start.AddHours(3));
        await db.SaveChangesAsync();

        Assert.Equal(Start.AddHours(3), await db.EventOccurrences.Where(row => row.Id == occurrence.Id).Select(row => row.EndsAt).SingleAsync());
    }
}
