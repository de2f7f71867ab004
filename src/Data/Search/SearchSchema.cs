using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Data.Search;

/// <summary>
/// The tables, views and triggers of the search index. They are no part of the model: the index is derived, so migrations
/// need not carry it over, and on SQLite a table that a migration rebuilds would lose its triggers without a word. It is
/// dropped before migrations and made anew after them, in their transaction.
/// </summary>
internal static class SearchSchema
{
    /// <summary>https://sqlite.org/rescode.html#corrupt; what FTS5 reports is a kind of it.</summary>
    private const int Corrupt = 11;

    private const string PartsOnSqlite = """
        SELECT count(*) FROM sqlite_schema
        WHERE name LIKE 'search\_%' ESCAPE '\' AND type <> 'index' AND name NOT LIKE 'search\_index\_%' ESCAPE '\' AND name NOT LIKE 'search\_titles\_%' ESCAPE '\'
        """;

    private const string PartsOnPostgres = """
        SELECT (SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'v') AND relname LIKE 'search\_%')
            + (SELECT count(*) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
               WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND t.tgname LIKE 'search\_%')
        """;

    /// <summary>Removes everything; nothing that is not there is missed.</summary>
    internal static Task DropAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation) =>
        RunAsync("drop", connection, transaction, cancellation);

    /// <summary>Makes everything and fills the index; the tables that are indexed must be up to date.</summary>
    internal static async Task CreateAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await RunAsync("create", connection, transaction, cancellation);
        await RunAsync("fill", connection, transaction, cancellation);
    }

    /// <summary>Makes everything anew.</summary>
    internal static async Task<DatabaseReport> RebuildAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await WriteAccess.BeginAsync(connection, cancellation);
        await DropAsync(connection, transaction, cancellation);
        await CreateAsync(connection, transaction, cancellation);
        await transaction.CommitAsync(cancellation);
        return new(true, Messages.SearchRebuilt);
    }

    /// <summary>Says whether the index is there as a whole, sound, and in step with what it is made of.</summary>
    internal static async Task<DatabaseReport> CheckAsync(DbConnection connection, CancellationToken cancellation)
    {
        try
        {
            return await CountDifferencesAsync(connection, cancellation) switch
            {
                null => DatabaseReport.Failed(Messages.SearchIncomplete),
                0 => new(true, Messages.SearchWell),
                var rows => DatabaseReport.Failed(Messages.SearchOutOfStep(rows.Value)),
            };
        }
        catch (SqliteException error) when (error.SqliteErrorCode == Corrupt)
        {
            return DatabaseReport.Failed(Messages.SearchDamaged);
        }
    }

    /// <summary>Rows for which index and tables differ; null when the index is not there as a whole.</summary>
    private static async Task<long?> CountDifferencesAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation); // Asking FTS5 to look at itself is a write.
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        command.CommandText = connection.IsPostgres() ? PartsOnPostgres : PartsOnSqlite;
        var parts = Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
        if (parts != Read("create", connection.IsPostgres()).Split("\nCREATE ").Count(IsCounted))
        {
            return null;
        }

        command.CommandText = Read("check", connection.IsPostgres());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? reader.GetInt64(0) : null;
    }

    private static bool IsCounted(string part) =>
        part.StartsWith("TRIGGER", StringComparison.Ordinal) || part.StartsWith("VIEW", StringComparison.Ordinal)
        || part.StartsWith("TABLE", StringComparison.Ordinal) || part.StartsWith("VIRTUAL", StringComparison.Ordinal);

    private static async Task RunAsync(
        string step, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0; // A table may be large; the console can be interrupted.
        command.CommandText = Read(step, connection.IsPostgres());
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.NextResultAsync(cancellation))
        {
            // Walked to the end, as migrations are.
        }
    }

    /// <summary>The statements of a step: "create", "fill", "check" or "drop".</summary>
    internal static string Read(string step, bool isPostgres)
    {
        var name = $"{(isPostgres ? "postgres" : "sqlite")}-{step}";
        using var stream = typeof(SearchSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its file {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
