using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Data.Versions;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>The program before this one works on while the database has the schema of this one.</summary>
public sealed partial class SideBySideTests
{
    private static readonly string Before = KnownMigrations.All[^2];

    [Theory, OnSqlite, OnPostgres]
    public async Task The_program_before_reads_changes_deletes_and_adds_rows_of_every_table(DatabaseProvider provider)
    {
        await using var database = await UpgradeAsync(provider);
        var before = await RowsAsync(database);

        await WorkAsync(database);

        Assert.Equal(before, await RowsAsync(database));
        Assert.Equal(new DatabaseReport(true, "The search index is in step."), await database.Preparation.CheckSearchAsync());
    }

    /// <summary>Otherwise the test above would prove nothing.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task What_takes_something_away_stops_the_program_before(DatabaseProvider provider)
    {
        await using var database = await UpgradeAsync(provider);
        await using (var db = database.CreateContext())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE banners RENAME COLUMN message TO text");
        }

        Assert.Contains("message", (await Assert.ThrowsAnyAsync<Exception>(() => WorkAsync(database))).Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_has_to_be_written_stops_the_program_before(DatabaseProvider provider)
    {
        await using var database = await UpgradeAsync(provider);
        await using (var db = database.CreateContext())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE banners ADD COLUMN color text NULL CHECK (color IS NOT NULL OR row_version < 3)");
            await db.Database.ExecuteSqlRawAsync("UPDATE banners SET row_version = 4, color = 'red'");
        }

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => WorkAsync(database));
        Assert.Contains("banners", refused.InnerException!.Message + refused.Entries[0].Metadata.GetTableName(), StringComparison.Ordinal);
    }

    /// <summary>All rows, but for the places of announcements: the database gives a new one to each that is added.</summary>
    private static async Task<string> RowsAsync(TestDatabase database) => Place().Replace(await Dump.OfAsync(database), "");

    [GeneratedRegex(@"\|place=\d*")]
    private static partial Regex Place();

    private static async Task<TestDatabase> UpgradeAsync(DatabaseProvider provider)
    {
        var database = await OldDatabase.CreateAsync(provider, Before);
        var report = await database.Preparation.MigrateAsync();
        Assert.Equal(KnownMigrations.All[^1], Assert.Single(report.Migrations));
        return database;
    }

    /// <summary>Writes every column of every row, deletes all rows, and adds them again.</summary>
    private static async Task WorkAsync(TestDatabase database)
    {
        await using var old = OldProgram.Start(database, Before);
        var rows = await old.ReadAsync();
        Assert.Equal(2 * old.Model.GetEntityTypes().Count(entity => entity.FindPrimaryKey() is not null), rows.Count);
        var copies = rows.ConvertAll(row => (row.Entity, Values: new Dictionary<string, object>(row.Values)));

        old.ChangeTracker.Entries().ToList().ForEach(entry => entry.State = EntityState.Modified);
        await old.SaveChangesAsync();
        old.RemoveRange(rows.Select(row => row.Values));
        await old.SaveChangesAsync();

        copies.ForEach(row => old.Set<Dictionary<string, object>>(row.Entity).Add(row.Values));
        await old.SaveChangesAsync();
    }
}
