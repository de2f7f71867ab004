using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests.Migrations;

public sealed class MigrationTests
{
    /// <summary>No server is asked, so that a model that has moved on shows on every machine.</summary>
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task The_migrations_lead_to_the_model(DatabaseProvider provider)
    {
        await using var services = WithoutServer(provider);
        await using var db = services.Context();
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var migrated = db.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)snapshot).FinalizeModel());

        var differences = db.GetService<IMigrationsModelDiffer>().GetDifferences(
            migrated.GetRelationalModel(), db.GetService<IDesignTimeModel>().Model.GetRelationalModel());

        Assert.Empty(differences);
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task The_list_of_migrations_is_complete(DatabaseProvider provider)
    {
        await using var services = WithoutServer(provider);
        await using var db = services.Context();

        Assert.Equal(db.Database.GetMigrations(), KnownMigrations.All);
    }

    /// <summary>
    /// The snapshot is written beside the migrations; this asks what the migrations themselves made, in whatever order of columns.
    /// The search index is no part of the model.
    /// </summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task A_migrated_database_has_the_tables_of_the_model(DatabaseProvider provider)
    {
        await using var migrated = await TestDatabase.CreateAsync(provider, DatabaseContent.Tables);
        await using var created = await TestDatabase.CreateAsync(provider, DatabaseContent.Empty);
        await using (var db = created.CreateContext())
        {
            await db.Database.EnsureCreatedAsync();
        }

        Assert.Equal(await Structure.OfAsync(created), await Structure.OfAsync(migrated));
    }

    /// <summary>The first version knew downloads and users only.</summary>
    [Theory, OnSqlite, OnPostgres]
    public async Task A_database_of_the_first_version_becomes_one_of_this(DatabaseProvider provider)
    {
        await using var fresh = await TestDatabase.CreateAsync(provider);
        await using var old = (await TestDatabase.CreateAsync(provider)).With("Database:MigrateOnStart", "true").With("Database:Seed", "true");
        await using (var db = old.CreateContext())
        {
            await db.GetService<IMigrator>().MigrateAsync(KnownMigrations.All[0]);
            await db.Database.ExecuteSqlRawAsync("DELETE FROM initial_data_sets WHERE name NOT IN ('users', 'downloads')");
        }

        var report = await old.Preparation.PrepareAsync();

        Assert.Equal(
            $"The database is ready: {KnownMigrations.All.Length - 1} migrations applied, "
            + $"{InitialData.Rows - InitialData.RowsOfFirstVersion} rows of initial data loaded.",
            report.Line.Replace(" 1 migration ", " 1 migrations ", StringComparison.Ordinal));
        Assert.Equal(await Dump.OfAsync(fresh, bookkeeping: false), await Dump.OfAsync(old, bookkeeping: false));
        Assert.Equal(await Structure.OfAsync(fresh), await Structure.OfAsync(old));
    }

    private static OfflineServices WithoutServer(DatabaseProvider provider) => new(provider);
}
