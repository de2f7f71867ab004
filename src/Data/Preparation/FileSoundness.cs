using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>Whether every page, index and reference of a SQLite file is as it must be. PostgreSQL looks after its own.</summary>
internal static class FileSoundness
{
    private const string Sound = "ok";

    internal static async Task<DatabaseReport> CheckAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (connection.IsPostgres())
        {
            return new DatabaseReport(true, Messages.Reachable);
        }

        var problem = await FindAsync(connection, "PRAGMA integrity_check(1)", cancellation);
        if (problem is null or Sound)
        {
            problem = await FindAsync(connection, "PRAGMA foreign_key_check", cancellation) is { } table
                ? Messages.ReferencesNothing(table)
                : null;
        }

        return problem is null
            ? new DatabaseReport(true, Messages.ReachableAndSound)
            : DatabaseReport.Failed(Messages.Unsound(connection.DataSource, problem));
    }

    private static async Task<string?> FindAsync(DbConnection connection, string pragma, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = pragma;
        command.CommandTimeout = 0; // A file may be large; the console can be interrupted.
        return await command.ExecuteScalarAsync(cancellation) as string;
    }
}
