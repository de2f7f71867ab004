using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Data.Versions;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>From every version of the schema, with rows in all of its tables, to the present one.</summary>
public sealed class UpgradeTests
{
    /// <summary>Every version but the present one, on every database that is there.</summary>
    public static TheoryData<DatabaseProvider, string> Versions
    {
        get
        {
            var versions = new TheoryData<DatabaseProvider, string>();
            foreach (var id in KnownMigrations.All[..^1])
            {
                versions.Add(DatabaseProvider.Sqlite, id);
                if (PostgresServer.ReasonToSkip is null)
                {
                    versions.Add(DatabaseProvider.PostgreSql, id);
                }
            }

            return versions;
        }
    }

    [Theory, MemberData(nameof(Versions))]
    public async Task An_upgrade_keeps_every_row_and_makes_what_a_new_database_has(DatabaseProvider provider, string version)
    {
        await using var fresh = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var old = await OldDatabase.CreateAsync(provider, version);
        var columns = CommonColumns(old, version);
        var before = await Dump.OfAsync(old, columns);

        var report = await old.Preparation.MigrateAsync();

        Assert.True(report.Succeeded, report.Line);
        Assert.Equal(KnownMigrations.All[(Array.IndexOf(KnownMigrations.All, version) + 1)..], report.Migrations);
        Assert.Equal(before, await Dump.OfAsync(old, columns));
        Assert.Equal(await Structure.OfAsync(fresh), await Structure.OfAsync(old));
        Assert.Equal(await Structure.PartsAsync(fresh), await Structure.PartsAsync(old));
        await CheckAsync(old);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_rows_of_the_present_version_fit_it(DatabaseProvider provider)
    {
        await using var database = await OldDatabase.CreateAsync(provider, KnownMigrations.All[^1]);

        Assert.Equal("The database is up to date.", (await database.Preparation.MigrateAsync()).Line);
        await CheckAsync(database);
    }

    /// <summary>The index is in step with the rows, and the program understands each of them.</summary>
    private static async Task CheckAsync(TestDatabase database)
    {
        Assert.True((await database.Preparation.CheckFileAsync()).Succeeded);
        Assert.Equal(new DatabaseReport(true, "The search index is in step."), await database.Preparation.CheckSearchAsync());
        await using var db = database.CreateContext();
        await using var copy = database.CreateContext();
        await Tables.CopyAsync(db, copy);
        Assert.Equal((await Tables.CountAsync(database)).Split('\n').Sum(line => int.Parse(line.Split(' ')[1], null)), copy.ChangeTracker.Entries().Count());
    }

    /// <summary>The columns of a version that are there today, by table.</summary>
    private static Dictionary<string, string[]> CommonColumns(TestDatabase database, string version)
    {
        using var db = database.CreateContext();
        var today = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        return SchemaVersions.TablesOf(SchemaVersions.ModelOf(db, version)).Where(table => today.FindTable(table.Name, null) is not null).ToDictionary(
            table => table.Name,
            table => table.Columns.Select(column => column.Name).Where(name => today.FindTable(table.Name, null)!.FindColumn(name) is not null).ToArray());
    }
}
