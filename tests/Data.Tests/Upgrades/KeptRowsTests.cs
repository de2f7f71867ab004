using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Testing.Data.Versions;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>What is kept of each version of the schema. No server is asked.</summary>
public sealed class KeptRowsTests
{
    /// <summary>On the machine of whoever adds a migration this writes what is missing; in CI it only says so.</summary>
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Rows_of_every_version_are_kept(DatabaseProvider provider)
    {
        await using var services = new OfflineServices(provider);
        await using var db = services.Context();
        var missing = KnownMigrations.All.Select(id => (Id: id, Rows: new KeptRows(provider, id))).Where(version => !version.Rows.Exist).ToList();
        if (Environment.GetEnvironmentVariable("CI") is null or "" or "false")
        {
            missing.ForEach(version => version.Rows.Write(HashOf(db, version.Id), Statements(db, version.Id), NewSearchIndex(provider, version.Id)));
        }

        Assert.True(
            missing.Count == 0,
            $"No rows are kept of {string.Join(", ", missing.Select(version => version.Id))}. "
            + "Outside CI \"dotnet test tests/Data.Tests --filter FullyQualifiedName~KeptRows\" writes them: read and commit "
            + $"{string.Join(", ", missing.Select(version => version.Rows.Path))}, which nobody changes from then on.");
    }

    /// <summary>Databases of its version are out there: who changes a migration has two kinds of them.</summary>
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task A_migration_stays_as_it_is(DatabaseProvider provider)
    {
        await using var services = new OfflineServices(provider);
        await using var db = services.Context();

        var changed = KnownMigrations.All.Where(id => new KeptRows(provider, id) is { Exist: true } rows && rows.Hash != HashOf(db, id));

        Assert.True(!changed.Any(), $"{string.Join(", ", changed)} make other statements than before: write another migration, and leave these as they were.");
    }

    /// <summary>The index is made anew after migrations, so databases that are up to date would keep the old one.</summary>
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public void The_search_index_changes_with_a_migration(DatabaseProvider provider) => Assert.True(
        NewestSearchIndex(provider, KnownMigrations.All) == PresentSearchIndex(provider),
        "The statements that make the search index have changed, and nothing tells databases so: add a migration, which may be empty as AddSearch is.");

    /// <summary>Of the tables that a version made or changed.</summary>
    private static IEnumerable<string> Statements(PyDotOrgDbContext db, string id)
    {
        var before = KnownMigrations.Before(id) is var earlier && earlier == KnownMigrations.None
            ? []
            : SchemaVersions.TablesOf(SchemaVersions.ModelOf(db, earlier)).ToDictionary(table => table.Name, Shape);
        var samples = new SampleRows(db.GetService<IDesignTimeModel>().Model);
        return SchemaVersions.TablesOf(SchemaVersions.ModelOf(db, id))
            .Where(table => before.GetValueOrDefault(table.Name) != Shape(table)).Select(samples.Insert);
    }

    private static string Shape(ITable table) => string.Join(
        '\n', table.Columns.Select(column => $"{column.Name} {column.StoreType} {column.IsNullable}").Order(StringComparer.Ordinal));

    private static string HashOf(PyDotOrgDbContext db, string id)
    {
        var commands = db.GetService<IMigrationsSqlGenerator>()
            .Generate(SchemaVersions.Find(db, id).UpOperations, SchemaVersions.ModelOf(db, id));
        var statements = string.Concat(commands.Select(command => command.CommandText)).ReplaceLineEndings("\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(statements)));
    }

    /// <summary>Null where it is as it was before, or is not known any more.</summary>
    private static string? NewSearchIndex(DatabaseProvider provider, string id) =>
        id != KnownMigrations.All[^1] || NewestSearchIndex(provider, KnownMigrations.All[..^1]) == PresentSearchIndex(provider)
            ? null
            : PresentSearchIndex(provider);

    private static string? NewestSearchIndex(DatabaseProvider provider, IEnumerable<string> versions) =>
        versions.Select(id => new KeptRows(provider, id).SearchIndex).LastOrDefault(index => index is not null);

    private static string PresentSearchIndex(DatabaseProvider provider) => SearchSchema.Read("create", provider == DatabaseProvider.PostgreSql);
}
