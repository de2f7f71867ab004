using System.Data.Common;
using System.Globalization;
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
        await using var created = await TestDatabase.CreateAsync(provider, DatabaseContent.None);
        await using (var db = created.CreateContext())
        {
            await db.Database.EnsureCreatedAsync();
        }

        Assert.Equal(await TablesAsync(created), await TablesAsync(migrated));
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
        Assert.Equal(await TablesAsync(fresh), await TablesAsync(old));
    }

    private static async Task<string> TablesAsync(TestDatabase database)
    {
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = database.Provider == DatabaseProvider.Sqlite
            ? """
              SELECT t.name || '.' || c.name, c.type, c."notnull", c.dflt_value, c.pk
              FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_%' ESCAPE '\' AND t.name NOT LIKE 'search\_%' ESCAPE '\' AND t.name <> 'table_versions'
              UNION ALL SELECT t.name || '.' || f."from", f."table", f."to", f.on_delete, f.on_update
              FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
              UNION ALL SELECT name, sql, '', '', '' FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL AND name NOT LIKE '%search\_%' ESCAPE '\' AND name NOT LIKE 'changes\_%' ESCAPE '\'
              ORDER BY 1, 2
              """
            : """
              SELECT table_name || '.' || column_name, data_type, is_nullable, character_maximum_length, collation_name
              FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_%' AND table_name NOT LIKE 'search\_%'
              UNION ALL SELECT indexname, indexdef, '', 0, '' FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_%' AND tablename NOT LIKE 'search\_%'
              UNION ALL SELECT conname, pg_get_constraintdef(oid), '', 0, '' FROM pg_constraint
              WHERE contype <> 't' AND connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_%' AND conrelid::regclass::text NOT LIKE 'search\_%'
              ORDER BY 1, 2
              """;
        return await RowsAsync(command);
    }

    private static async Task<string> RowsAsync(DbCommand command)
    {
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            lines.Add(string.Join(" | ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        return string.Join('\n', lines);
    }

    private static OfflineServices WithoutServer(DatabaseProvider provider) => new(provider);
}
