using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>All rows of all tables but the search index as text, in one order and one form for both databases, whatever the order of columns.</summary>
internal static class Dump
{
    /// <param name="database">Any database with tables.</param>
    /// <param name="bookkeeping">With the tables of migrations and loaded sets, whose times differ from one database to the next.</param>
    /// <param name="times">With the times at which rows were saved.</param>
    internal static async Task<string> OfAsync(TestDatabase database, bool bookkeeping = true, bool times = true)
    {
        var text = new StringBuilder();
        await using var db = database.CreateContext();
        await using var connection = await database.Connections.OpenReadAsync();
        var tables = db.Model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null).Select(entity => entity.GetTableName()!)
            .Where(table => bookkeeping || table != "initial_data_sets").Order(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await AppendAsync(text, connection, table, times ? [] : ["created_at", "updated_at"]);
        }

        return text.ToString();
    }

    /// <summary>Some columns of some tables: all that a program of another version knows.</summary>
    internal static async Task<string> OfAsync(TestDatabase database, IReadOnlyDictionary<string, string[]> columns)
    {
        var text = new StringBuilder();
        await using var connection = await database.Connections.OpenReadAsync();
        foreach (var (table, names) in columns)
        {
            await AppendAsync(text, connection, table, [], string.Join(", ", names.Select(name => $"\"{name}\"")));
        }

        return text.ToString();
    }

    private static async Task AppendAsync(
        StringBuilder text, DbConnection connection, string table, string[] without, string columns = "*")
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {columns} FROM {table} ORDER BY 1, 2";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var values = Enumerable.Range(0, reader.FieldCount).Where(i => !without.Contains(reader.GetName(i)))
                .Select(i => $"|{reader.GetName(i)}={Form(reader.GetValue(i))}");
            text.Append(table).AppendJoin("", values.Order(StringComparer.Ordinal));
            text.Append('\n');
        }
    }

    /// <summary>SQLite's form of every value.</summary>
    private static string Form(object value) => value switch
    {
        DBNull => "",
        bool flag => flag ? "1" : "0",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
