using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PyDotOrg.Graph.Data.Sqlite;

/// <summary>What every SQLite connection of this program is set to, once in its life.</summary>
internal static class SqliteSettings
{
    /// <summary>Seconds that a statement waits for another writer, unless the connection string says "Default Timeout".</summary>
    internal const int DefaultTimeoutSeconds = 5;

    /// <summary>SQLite gives up this much after the provider's timeout, which would otherwise begin the whole wait again.</summary>
    private const int MillisecondsBeyond = 100;

    /// <summary>Page cache of one connection; the whole initial data fit in.</summary>
    private const int CacheKibibytes = 8 * 1024;

    /// <summary>Pages are read from the mapped file rather than copied, up to this size.</summary>
    private const long MappedBytes = 256L * 1024 * 1024;

    /// <summary>Keeps a statement's plan whatever values it is bound to (sqlite3.h: <c>SQLITE_DBCONFIG_ENABLE_QPSG</c>).</summary>
    private const int PlansStay = 1007;

    private const int ReadOnly = 8;

    /// <summary>In SQLite's own words: the database file has moved.</summary>
    private const int ReadOnlyMoved = 1032;

    /// <summary>Set-up belongs to the native connection, which the provider's pool hands out again and again.</summary>
    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    /// <summary>Fills in what the connection string leaves open.</summary>
    internal static string Complete(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("Default Timeout"))
        {
            builder.DefaultTimeout = DefaultTimeoutSeconds;
        }

        // Preparation makes the file. Who finds none later must not go on with an empty one.
        if (builder.Mode == SqliteOpenMode.ReadWriteCreate && IsFile(builder))
        {
            builder.Mode = SqliteOpenMode.ReadWrite;
        }

        return builder.ConnectionString;
    }

    /// <summary>False for a database in memory.</summary>
    internal static bool IsFile(SqliteConnectionStringBuilder builder) =>
        builder is { Mode: not SqliteOpenMode.Memory, DataSource: { Length: > 0 } path }
        && !path.StartsWith(':') && !path.StartsWith("file:", StringComparison.Ordinal);

    /// <summary>Applies the settings to an open connection that has not got them yet.</summary>
    /// <exception cref="SqliteException">The file has been moved or deleted since the connection was made.</exception>
    internal static void Apply(SqliteConnection connection, bool syncsOnCommit)
    {
        var handle = connection.Handle!; // Null only when closed.
        if (Prepared.TryGetValue(handle, out _))
        {
            RequireFile(connection);
            return;
        }

        // One statement a command: of several, the provider runs those behind the first result while it cleans up, and
        // swallows their errors. WAL is a property of the file and is set when its tables are made.
        using var command = connection.CreateCommand();
        foreach (var setting in Settings(connection.DefaultTimeout, syncsOnCommit))
        {
            command.CommandText = "PRAGMA " + setting;
            command.ExecuteNonQuery();
        }

        // Otherwise a statement with a parameter after LIMIT is parsed and planned again for each value, so for each request.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_db_config(handle, PlansStay, 1, out _), handle);
        Prepared.AddOrUpdate(handle, Prepared);
    }

    /// <summary>Without its file, the pool would go on writing into what nobody can open any more.</summary>
    private static void RequireFile(SqliteConnection connection)
    {
        if (SqliteNative.HasMoved(SqliteNative.GetHandle(connection)))
        {
            SqliteConnection.ClearPool(connection); // The next connection finds the file that is there then.
            connection.Close();
            throw new SqliteException(Messages.FileHasMoved, ReadOnly, ReadOnlyMoved);
        }
    }

    private static string[] Settings(int timeoutSeconds, bool syncsOnCommit) =>
    [
        $"busy_timeout = {(timeoutSeconds * 1000) + MillisecondsBeyond}",
        "foreign_keys = ON",
        syncsOnCommit ? "synchronous = FULL" : "synchronous = NORMAL",
        $"cache_size = -{CacheKibibytes}",
        $"mmap_size = {MappedBytes}",
        "temp_store = MEMORY",
    ];
}
