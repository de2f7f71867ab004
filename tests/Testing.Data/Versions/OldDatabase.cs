using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data.Versions;

/// <summary>Databases as programs of earlier versions have left them.</summary>
public static class OldDatabase
{
    /// <summary>A database of a version, with its search index and rows in all of its tables.</summary>
    /// <param name="provider">Which database.</param>
    /// <param name="id">The migration that led to the version.</param>
    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider, string id)
    {
        var database = await TestDatabase.CreateAsync(provider, DatabaseContent.Empty);
        await using var db = database.CreateContext();
        await db.GetService<IMigrator>().MigrateAsync(id);
        foreach (var statement in Statements(db, provider, id))
        {
            await RunAsync(database, statement);
        }

        return database;
    }

    private static IEnumerable<string> Statements(PyDotOrgDbContext db, DatabaseProvider provider, string id)
    {
        var kept = db.Database.GetMigrations().TakeWhile(earlier => earlier != id).Append(id)
            .Select(version => new KeptRows(provider, version)).Where(rows => rows.Exist).Reverse().ToArray();
        if (kept.Select(rows => rows.SearchIndex).FirstOrDefault(index => index is not null) is { } search)
        {
            yield return search;
        }

        foreach (var table in SchemaVersions.TablesOf(SchemaVersions.ModelOf(db, id)))
        {
            yield return kept.Select(rows => rows.ByTable.GetValueOrDefault(table.Name)).First(rows => rows is not null)!; // First has none that is null.
        }
    }

    /// <summary>By hand, because EF Core takes braces in a text for parameters.</summary>
    private static async Task RunAsync(TestDatabase database, string statement)
    {
        await using var connection = await database.Connections.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
