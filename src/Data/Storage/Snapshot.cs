using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Lets many statements read one state of the database, while others write.</summary>
internal static class Snapshot
{
    /// <summary>Begins to read; ends when the context is disposed.</summary>
    internal static async Task BeginAsync(PyDotOrgDbContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        var transaction = connection.IsPostgres()
            ? await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation)
            : BeginToRead((SqliteConnection)connection);
        await db.Database.UseTransactionAsync(transaction, cancellation);
    }

    /// <summary>A transaction that is not deferred keeps all writers out.</summary>
    private static SqliteTransaction BeginToRead(SqliteConnection connection)
    {
        SortOnDisk(connection);
        return connection.BeginTransaction(deferred: true);
    }

    /// <summary>A whole table may have to be sorted; elsewhere this program sorts little, and in memory.</summary>
    /// <remarks>The connection stays so, which costs its later users time at most. It cannot be set within a transaction.</remarks>
    private static void SortOnDisk(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA temp_store = FILE";
        command.ExecuteNonQuery();
    }
}
