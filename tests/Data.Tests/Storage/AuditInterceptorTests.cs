using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Storage;

public sealed class AuditInterceptorTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, 123, 456, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_row_gets_an_id_of_version_7_both_times_and_the_first_version(DatabaseProvider provider)
    {
        var time = new FixedTime(Monday.AddTicks(7));
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.Tables)).With(time);

        var id = await AddAsync(database);

        await using var db = database.CreateContext();
        var release = await db.Releases.SingleAsync();
        Assert.Equal((id, 7, Monday.UtcDateTime, Monday.UtcDateTime, 1L),
            (release.Id, release.Id.Version, release.CreatedAt, release.UpdatedAt, release.RowVersion));
        Assert.Equal(DateTimeKind.Utc, release.CreatedAt.Kind);
        Assert.Equal(Monday.ToUnixTimeMilliseconds(), Convert.ToInt64(id.ToString("N")[..12], 16));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_sets_the_second_time_and_the_next_version(DatabaseProvider provider)
    {
        var time = new FixedTime(Monday);
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.Tables)).With(time);
        await AddAsync(database);

        time.Now = Monday.AddDays(1);
        await using (var db = database.CreateContext())
        {
            var release = await db.Releases.AsTracking().SingleAsync();
            release.Content = "New.";
            await db.SaveChangesAsync();
            await db.SaveChangesAsync();
        }

        await using var after = database.CreateContext();
        var read = await after.Releases.SingleAsync();
        Assert.Equal((Monday.UtcDateTime, Monday.AddDays(1).UtcDateTime, 2L), (read.CreatedAt, read.UpdatedAt, read.RowVersion));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_to_an_older_version_is_refused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await AddAsync(database);
        await using var first = database.CreateContext();
        await using var second = database.CreateContext();
        (await first.Releases.AsTracking().SingleAsync()).Content = "First.";
        (await second.Releases.AsTracking().SingleAsync()).Content = "Second.";

        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    private static async Task<Guid> AddAsync(TestDatabase database)
    {
        await using var db = database.CreateContext();
        var release = new Release { Name = "Python 3.14.0", Slug = "python-3140" };
        db.Releases.Add(release);
        await db.SaveChangesAsync();
        return release.Id;
    }
}
