using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>SQLite's journal that lets readers read while somebody writes (https://sqlite.org/wal.html).</summary>
internal static class WriteAheadLog
{
    /// <summary>Turns it on in the file, where it stays; a file that was made by VACUUM INTO has lost it.</summary>
    internal static async Task EnsureAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (connection.IsPostgres())
        {
            return;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
