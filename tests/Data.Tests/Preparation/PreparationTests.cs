using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Entities.Downloads;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Preparation;

/// <summary>What holds on both databases.</summary>
public sealed class PreparationTests
{
    private static readonly string Migrations = $"{KnownMigrations.All.Length} migrations";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_first_start_makes_the_tables_and_fills_them(DatabaseProvider provider)
    {
        await using var database = await EmptyAsync(provider);

        var report = await database.Preparation.PrepareAsync();

        Assert.True(report.Succeeded);
        Assert.Equal($"The database is ready: {Migrations} applied, {InitialData.Rows} rows of initial data loaded.", report.Line);
        Assert.Equal(KnownMigrations.All, report.Migrations);
        Assert.Equal(InitialData.Rows, report.RowsLoaded);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_start_on_an_existing_database_changes_nothing(DatabaseProvider provider)
    {
        await using var database = await EmptyAsync(provider);
        await database.Preparation.PrepareAsync();
        var before = await Dump.OfAsync(database);

        await using var second = database.AnotherServer();
        var report = await second.GetRequiredService<DatabasePreparation>().PrepareAsync();

        Assert.Equal(new DatabaseReport(true, "The database is ready."), report with { Migrations = new DatabaseReport(true, "").Migrations });
        Assert.Empty(report.Migrations);
        Assert.Equal(before, await Dump.OfAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Servers_that_start_at_once_share_the_work(DatabaseProvider provider)
    {
        await using var database = await EmptyAsync(provider);
        await using var first = database.AnotherServer();
        await using var second = database.AnotherServer();

        var reports = await Task.WhenAll(
            Task.Run(() => first.GetRequiredService<DatabasePreparation>().PrepareAsync()),
            Task.Run(() => second.GetRequiredService<DatabasePreparation>().PrepareAsync()));

        Assert.All(reports, report => Assert.True(report.Succeeded, report.Line));
        Assert.Equal(KnownMigrations.All.Length, reports.Sum(report => report.Migrations.Count));
        Assert.Equal(InitialData.Rows, reports.Sum(report => report.RowsLoaded));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_MigrateOnStart_a_start_says_what_to_do(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.None)).With("Database:MigrateOnStart", "false");

        var report = await database.Preparation.PrepareAsync();

        Assert.False(report.Succeeded);
        Assert.Equal($"The database lacks {Migrations}; run \"migrate\" or set Database:MigrateOnStart to true.", report.Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_dry_run_names_what_a_migration_then_applies(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.None);
        var names = string.Join(", ", KnownMigrations.All);

        Assert.Equal($"The database lacks {Migrations}: {names}.", (await database.Preparation.FindPendingAsync()).Line);
        Assert.Equal($"Applied {Migrations}: {names}.", (await database.Preparation.MigrateAsync()).Line);
        Assert.Equal("The database is up to date.", (await database.Preparation.FindPendingAsync()).Line);
        Assert.Equal("The database is up to date.", (await database.Preparation.MigrateAsync()).Line);
        Assert.Equal(new DatabaseReport(true, "The database is up to date."), await CheckAsync(database));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Initial_data_are_loaded_only_into_tables_that_exist(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider, DatabaseContent.None);

        Assert.Equal(
            $"The database lacks {Migrations}; run \"migrate\" or set Database:MigrateOnStart to true.",
            (await database.Preparation.SeedAsync()).Line);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Without_Seed_the_tables_stay_empty(DatabaseProvider provider)
    {
        await using var database = (await EmptyAsync(provider)).With("Database:Seed", "false");

        var report = await database.Preparation.PrepareAsync();

        Assert.Equal($"The database is ready: {Migrations} applied.", report.Line);
        await using var db = database.CreateContext();
        Assert.Equal(0, await db.Releases.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Tables_with_rows_of_another_origin_are_left_alone(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider, DatabaseContent.Tables)).With("Database:Seed", "true");
        await using (var db = database.CreateContext())
        {
            db.Releases.Add(new Release { Name = "Python 4.0.0", Slug = "python-400" });
            await db.SaveChangesAsync();
        }

        var report = await database.Preparation.PrepareAsync();

        Assert.Equal($"The database is ready: {InitialData.Rows - InitialData.RowsOfDownloads} rows of initial data loaded.", report.Line);
        await using var after = database.CreateContext();
        Assert.Equal(["python-400"], await after.Releases.Select(release => release.Slug).ToListAsync());
    }

    /// <summary>Both switches on, as on a fresh SQLite; on PostgreSQL they are off by default.</summary>
    private static async Task<TestDatabase> EmptyAsync(DatabaseProvider provider) =>
        (await TestDatabase.CreateAsync(provider, DatabaseContent.None)).With("Database:MigrateOnStart", "true").With("Database:Seed", "true");

    private static Task<DatabaseReport> CheckAsync(TestDatabase database) => Plain(database.Preparation.CheckAsync());

    /// <summary>Without the list, which a record compares by reference.</summary>
    private static async Task<DatabaseReport> Plain(Task<DatabaseReport> report) =>
        await report is { Migrations.Count: 0 } empty ? new DatabaseReport(empty.Succeeded, empty.Line) : await report;
}
