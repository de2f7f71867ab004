using Microsoft.Data.Sqlite;
using Npgsql;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Tells a database that cannot do its work at present from a mistake of this program.</summary>
/// <remarks>What is an outage may go well when it is asked for again; nothing of it has come to be.</remarks>
public static class Outage
{
    private const int PrimaryCode = 0xFF;

    /// <summary>Whether a failure says that the database is gone, slow, locked, full, read-only or damaged, however it was wrapped.</summary>
    /// <param name="failure">What was thrown.</param>
    public static bool IsCauseOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (IsOutage(cause))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutage(Exception cause) => cause switch
    {
        SqliteException sqlite => IsOutage(sqlite.SqliteErrorCode & PrimaryCode),
        PostgresException postgres => IsOutage(postgres.SqlState),
        NpgsqlOperationInProgressException => false,
        NpgsqlException => true, // Of the connection: what the server says has a state.
        _ => false,
    };

    /// <summary>By primary result code (https://sqlite.org/rescode.html).</summary>
    private static bool IsOutage(int code) => code
        is 5 or 6 // Locked by others.
        or 7 // No memory.
        or 8 // Read-only, or moved away.
        or 10 or 13 // The disk is broken or full.
        or 11 or 26 // Damaged.
        or 14 or 15 or 23; // Not to be opened.

    /// <summary>By class or state (https://www.postgresql.org/docs/current/errcodes-appendix.html).</summary>
    private static bool IsOutage(string state) =>
        state is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.InvalidCatalogName
            or PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted
        || (state.Length > 2 && state[..2]
            is "08" // No connection.
            or "28" // The login is refused.
            or "40" // Rolled back because of others.
            or "53" // No space, memory or connections left.
            or "57" // Stopped by an operator or by a time limit.
            or "58"); // The disk or the system.
}
