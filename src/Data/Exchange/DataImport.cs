using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Preparation;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Data.Seed;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Reads an export into an empty database, on whatever of both databases it was made: all of it, or nothing.</summary>
public sealed class DataImport
{
    private readonly DatabasePreparation database;
    private readonly Func<IDbContextFactory<PyDotOrgDbContext>> contexts;
    private readonly PublicTables tables;
    private readonly IEnumerable<PublicRows> rows;
    private readonly TimeProvider time;

    internal DataImport(
        DatabasePreparation database, Func<IDbContextFactory<PyDotOrgDbContext>> contexts, PublicTables tables, IEnumerable<PublicRows> rows, TimeProvider time)
    {
        this.database = database;
        this.contexts = contexts;
        this.tables = tables;
        this.rows = rows;
        this.time = time;
    }

    /// <summary>Whether a path leads to an export: its folder, or the manifest in it.</summary>
    public static bool IsExport(string path) => ImportFolder.Find(path) is not null;

    /// <summary>Reads an export. Rows keep their ids, times and versions; the initial data count as loaded after it.</summary>
    /// <param name="path">The folder of the export, or its manifest.</param>
    /// <param name="dryRun">Everything is done, and undone in the end.</param>
    /// <param name="notice">Is told how far a long import is.</param>
    /// <param name="cancellation">Undoes everything.</param>
    public async Task<ExchangeReport> RunAsync(string path, bool dryRun, Action<string> notice, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        try
        {
            var folder = ImportFolder.Find(path) ?? path;
            var model = await ReadModelAsync(cancellation);
            var problems = new Problems();
            var manifest = await ImportFolder.CheckAsync(folder, model.Tables, problems, cancellation);
            if (manifest is null)
            {
                return problems.Report();
            }

            var isDone = false;
            var report = await database.WriteAsync(
                async (connection, token) =>
                {
                    await ImportAsync(connection, folder, manifest, new(model, problems, notice, dryRun), token);
                    isDone = true;
                },
                cancellation);
            return !isDone ? ExchangeReport.Failed(report.Line)
                : problems.Any ? problems.Report()
                : ExchangeReport.Done((dryRun ? Messages.WouldImport : (Func<int, long, string>)Messages.Imported)(manifest.Files.Count, manifest.Rows));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ExchangeReport.Failed(Messages.CannotRead(path, error.Message), Messages.Nothing);
        }
    }

    private async Task<ExchangeModel> ReadModelAsync(CancellationToken cancellation)
    {
        await using var db = await contexts().CreateDbContextAsync(cancellation);
        return ExchangeModel.Create(db.Model, tables, rows);
    }

    private async Task ImportAsync(DbConnection connection, string folder, Manifest manifest, Import import, CancellationToken cancellation)
    {
        await using var transaction = await WriteAccess.BeginAsync(connection, cancellation);
        if (await FindRowsAsync(connection, cancellation) is { } table)
        {
            import.Problems.Add(Messages.HasRows(table));
            return;
        }

        await SearchSchema.DropAsync(connection, transaction, cancellation); // Made anew at once is cheaper than row by row.
        await ReadFilesAsync(new(connection, transaction), folder, manifest, import, cancellation);
        if (import.Problems.Any)
        {
            return;
        }

        await SearchSchema.CreateAsync(connection, transaction, cancellation);
        await SeedRunner.MarkAllAsync(connection, transaction, time.GetUtcNow().UtcDateTime, cancellation);
        await SeedRunner.ExecuteAsync(connection, transaction, "ANALYZE", cancellation);
        if (!import.IsDryRun)
        {
            await transaction.CommitAsync(cancellation);
        }
    }

    private async Task ReadFilesAsync(
        (DbConnection Connection, DbTransaction Transaction) target, string folder, Manifest manifest, Import import, CancellationToken cancellation)
    {
        var now = time.GetMoment();
        foreach (var table in import.Model.Tables)
        {
            await using var stream = File.OpenRead(Path.Combine(folder, table.FileName));
            var reading = new TableImport(table, target.Connection, target.Transaction, import.Problems);
            await reading.RunAsync(stream, now, import.Notice, cancellation);
            var expected = manifest.Files.Single(file => file.Name == table.FileName).Rows;
            if (!import.Problems.Any && reading.Rows != expected)
            {
                import.Problems.Add(Messages.OtherCount(table.FileName, reading.Rows, expected));
            }

            if (import.Problems.IsFull)
            {
                return;
            }
        }
    }

    /// <summary>The first table that has rows: of all tables, for private rows would lie beside what is imported.</summary>
    private async Task<string?> FindRowsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        foreach (var table in tables.Public.Select(table => table.Name).Concat(tables.Private.Keys).Where(name => name != SeedRunner.LoadedTable))
        {
            command.CommandText = $"SELECT 1 FROM {table} LIMIT 1";
            if (await command.ExecuteScalarAsync(cancellation) is not null)
            {
                return table;
            }
        }

        return null;
    }

    private sealed record Import(ExchangeModel Model, Problems Problems, Action<string> Notice, bool IsDryRun);
}
