using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>What this program does with a database that a newer one has migrated.</summary>
public sealed class NewerDatabaseTests
{
    private const string Expansion = "29990101000000_AddTeleport";
    private const string Contraction = "29990201000000_ContractFeet";

    private const string Room =
        "The database is ready: it is newer than this program, but its latest migration \"29990101000000_AddTeleport\" leaves room for older ones.";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_server_starts_and_stays_ready_where_a_newer_program_has_added_something(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With("Database:Seed", "true").With("Database:MigrateOnStart", "true");
        await AddAsync(database, Expansion);

        Assert.Equal(new DatabaseReport(true, Room), Plain(await database.Preparation.PrepareAsync()));
        Assert.Equal(new DatabaseReport(true, Room), Plain(await database.Preparation.CheckAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_server_that_does_not_migrate_starts_there_too(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With("Database:MigrateOnStart", "false");
        await AddAsync(database, Expansion);

        Assert.Equal(new DatabaseReport(true, Room), Plain(await database.Preparation.PrepareAsync()));
    }

    /// <summary>Who changes tables, initial data or the search index has to know all of them.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_else_is_done_to_a_database_of_a_newer_program(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await AddAsync(database, Expansion);
        var refusal = Refusal(Expansion);

        Assert.Equal(refusal, Plain(await database.Preparation.FindPendingAsync()));
        Assert.Equal(refusal, Plain(await database.Preparation.MigrateAsync()));
        Assert.Equal(refusal, Plain(await database.Preparation.SeedAsync(force: true)));
        Assert.Equal(refusal, Plain(await database.Preparation.RebuildSearchAsync()));
        Assert.Equal(refusal, Plain(await database.Preparation.CheckSearchAsync()));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task No_server_runs_where_a_newer_program_has_taken_something_away(DatabaseProvider provider)
    {
        await using var database = (await TestDatabase.CreateAsync(provider)).With("Database:MigrateOnStart", "true");
        await AddAsync(database, Expansion);
        await AddAsync(database, Contraction);
        await AddAsync(database, "29990301000000_AddFlight");
        var refusal = Refusal("29990301000000_AddFlight");

        Assert.Equal(refusal, Plain(await database.Preparation.PrepareAsync()));
        Assert.Equal(refusal, Plain(await database.Preparation.CheckAsync()));
        Assert.Equal(refusal, Plain(await database.Preparation.MigrateAsync()));
    }

    /// <summary>Servers come first there, and what they do not need any more goes when all of them run.</summary>
    [Theory]
    [InlineData("", true)]
    [InlineData(Contraction, true)]
    [InlineData(Expansion, false)]
    [InlineData($"{Expansion},{Contraction}", false)]
    public void A_server_may_lack_only_what_takes_something_away(string pending, bool serves) => Assert.Equal(
        serves, KnownMigrations.Suffices(pending.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    private static DatabaseReport Refusal(string id) =>
        new(false, $"The database is newer than this program: it has the migration \"{id}\"; start the newer program.");

    /// <summary>What a person at the console is told.</summary>
    private static DatabaseReport Plain(DatabaseReport report) => new(report.Succeeded, report.Line);

    private static async Task AddAsync(TestDatabase database, string id)
    {
        await using var db = database.CreateContext();
        Assert.Equal(1, await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsHistory" VALUES ({id}, '99.0.0')"""));
    }
}
