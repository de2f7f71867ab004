using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Writing;

/// <summary>Lets one write at a time do what several together would do wrong, though none of them alone does.</summary>
public static class WriteLock
{
    /// <summary>Begins a transaction, if there is none, and waits until no other one holds the name; it is held to the end of the transaction.</summary>
    /// <param name="db">The database.</param>
    /// <param name="name">What is done alone.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task TakeAsync(PyDotOrgDbContext db, string name, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (db.Database.CurrentTransaction is null)
        {
            await db.Database.BeginTransactionAsync(cancellation);
        }

        // In SQLite, a transaction that writes is alone from its beginning.
        if (db.Database.GetDbConnection().IsPostgres())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtext({name}))", cancellation);
        }
    }
}
