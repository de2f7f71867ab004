using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>The right to change the database, which one program has at a time while it prepares.</summary>
internal static class WriteAccess
{
    /// <summary>Names the lock that servers share while they prepare one PostgreSQL database.</summary>
    private const long LockKey = 0x5079446F744F7267;

    /// <summary>A transaction that waits until no other program prepares; SQLite has only one writer anyway.</summary>
    internal static async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellation)
    {
        var transaction = await connection.BeginTransactionAsync(cancellation);
        if (connection.IsPostgres())
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"SELECT pg_advisory_xact_lock({LockKey})";
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return transaction;
    }

    /// <summary>Finds out at the start, rather than at the first write, that the database cannot be written.</summary>
    /// <remarks>A statement that needs the right to write and has nothing to do: the beginning of a transaction alone passes on a read-only file.</remarks>
    /// <exception cref="DbException">Read-only, or locked by another program for longer than the timeout.</exception>
    internal static async Task ProbeAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM initial_data_sets WHERE 1 = 0";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
