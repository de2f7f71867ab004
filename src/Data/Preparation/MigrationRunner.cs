using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Migrations;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Data.Storage;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>Applies all pending migrations in one transaction.</summary>
/// <remarks>
/// EF Core's own migrator is asked for the statements only: on SQLite it guards itself by a row in a table, and a program
/// killed at the wrong moment leaves that row behind and locks out every later start. A transaction cannot be left behind.
/// </remarks>
internal sealed class MigrationRunner(Func<IDbContextFactory<PyDotOrgDbContext>> contexts)
{
    /// <summary>Ids of the migrations that were applied, none when another program was faster.</summary>
    internal async Task<IReadOnlyList<string>> RunAsync(DbConnection connection, CancellationToken cancellation)
    {
        await WriteAheadLog.EnsureAsync(connection, cancellation);
        if (connection.IsPostgres())
        {
            return await ApplyAsync(connection, cancellation);
        }

        // Rebuilding a table drops it, which must not delete what refers to it; the check replaces what is switched off.
        await ExecuteAsync(connection, null, "PRAGMA foreign_keys = OFF", cancellation);
        try
        {
            return await ApplyAsync(connection, cancellation);
        }
        finally
        {
            await ExecuteAsync(connection, null, "PRAGMA foreign_keys = ON", CancellationToken.None);
        }
    }

    private async Task<IReadOnlyList<string>> ApplyAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var transaction = await WriteAccess.BeginAsync(connection, cancellation);
        var pending = KnownMigrations.PendingAfter(await MigrationHistory.ReadAsync(connection, cancellation));
        if (pending.Count == 0)
        {
            return pending;
        }

        await SearchSchema.DropAsync(connection, transaction, cancellation);
        foreach (var statements in Scripts(pending))
        {
            await ExecuteAsync(connection, transaction, statements, cancellation);
        }

        await SearchSchema.CreateAsync(connection, transaction, cancellation);
        await ChangeSchema.CreateAsync(connection, transaction, cancellation);
        await CheckReferencesAsync(connection, cancellation);
        await MissingHtml.RenderAsync(connection, transaction, cancellation);
        await transaction.CommitAsync(cancellation);
        return pending;
    }

    private List<string> Scripts(List<string> pending)
    {
        using var context = contexts().CreateDbContext();
        var migrator = context.GetService<IMigrator>();
        return pending.ConvertAll(id => migrator.GenerateScript(
            KnownMigrations.Before(id), id, MigrationsSqlGenerationOptions.NoTransactions));
    }

    private static async Task CheckReferencesAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (connection.IsPostgres())
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        if (await command.ExecuteScalarAsync(cancellation) is string table)
        {
            throw new InvalidOperationException($"A migration left rows of \"{table}\" that refer to nothing.");
        }
    }

    private static async Task ExecuteAsync(
        DbConnection connection, DbTransaction? transaction, string statements, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = statements;
        command.CommandTimeout = 0; // A table may be large; the console can be interrupted.
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.NextResultAsync(cancellation))
        {
            // Walked to the end: SQLite's provider swallows what fails behind the first result when it is only disposed.
        }
    }
}
