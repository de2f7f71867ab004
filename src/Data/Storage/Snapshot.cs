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
    private static SqliteTransaction BeginToRead(SqliteConnection connection) => connection.BeginTransaction(deferred: true);
}
