using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>All tables of the model but the search index at once.</summary>
internal static class Tables
{
    private static readonly MethodInfo Copy = typeof(Tables).GetMethod(nameof(CopyTableAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>A line for each table that has rows: its name and their number.</summary>
    internal static async Task<string> CountAsync(TestDatabase database)
    {
        await using var db = database.CreateContext();
        await using var connection = await database.Connections.OpenReadAsync();
        await using var command = connection.CreateCommand();
        var lines = new List<string>();
        foreach (var table in TypesOf(db).Select(type => type.GetTableName()!).Order(StringComparer.Ordinal))
        {
            command.CommandText = $"SELECT count(*) FROM {table}";
            if (await command.ExecuteScalarAsync() is long count and > 0)
            {
                lines.Add($"{table} {count}");
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>Adds the rows of one database to another, which is not saved yet.</summary>
    internal static async Task CopyAsync(PyDotOrgDbContext from, PyDotOrgDbContext to)
    {
        foreach (var type in TypesOf(from))
        {
            await (Task)Copy.MakeGenericMethod(type.ClrType).Invoke(null, [from, to, type.HasSharedClrType ? type.Name : null])!;
        }
    }

    private static async Task CopyTableAsync<TRow>(PyDotOrgDbContext from, PyDotOrgDbContext to, string? name)
        where TRow : class =>
        Set<TRow>(to, name).AddRange(await Set<TRow>(from, name).ToListAsync());

    private static DbSet<TRow> Set<TRow>(PyDotOrgDbContext db, string? name)
        where TRow : class => name is null ? db.Set<TRow>() : db.Set<TRow>(name);

    private static IEnumerable<IEntityType> TypesOf(PyDotOrgDbContext db) =>
        db.Model.GetEntityTypes().Where(type => type.GetTableName() != "initial_data_sets" && type.FindPrimaryKey() is not null);
}
