using System.Data.Common;
using System.Globalization;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Markup;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>
/// Makes the HTML of rows that were written without EF Core: initial data and imports, and rows whose HTML a migration has
/// emptied because the rules for it have changed.
/// </summary>
internal static class MissingHtml
{
    /// <summary>Rows that are in memory at once.</summary>
    private const int BatchSize = 200;

    /// <summary>The tables of texts with markup.</summary>
    internal static IReadOnlyList<string> Tables { get; } = ["pages", "success_stories", "community_posts", "minutes"];

    /// <summary>Makes what is missing, inside a transaction.</summary>
    internal static async Task RenderAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        foreach (var table in Tables)
        {
            while (await ReadAsync(connection, transaction, table, cancellation) is { Count: > 0 } rows)
            {
                await WriteAsync(connection, transaction, table, rows, cancellation);
            }
        }
    }

    private static async Task<List<(object Id, string Html)>> ReadAsync(
        DbConnection connection, DbTransaction transaction, string table, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture, $"SELECT id, content, content_type FROM {table} WHERE content_html IS NULL LIMIT {BatchSize}");
        var rows = new List<(object Id, string Html)>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add((reader.GetValue(0), MarkupRenderer.ToHtml(reader.GetString(1), (MarkupType)reader.GetInt32(2))));
        }

        return rows;
    }

    private static async Task WriteAsync(
        DbConnection connection, DbTransaction transaction, string table, List<(object Id, string Html)> rows, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"UPDATE {table} SET content_html = @html WHERE id = @id";
        var (html, id) = (command.AddParameter("@html"), command.AddParameter("@id"));
        foreach (var row in rows)
        {
            (html.Value, id.Value) = (row.Html, row.Id);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }
}
