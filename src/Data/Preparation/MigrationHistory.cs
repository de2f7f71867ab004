using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Preparation;

/// <summary>EF Core's own table of applied migrations, read without EF Core.</summary>
internal static class MigrationHistory
{
    private const string Table = "__EFMigrationsHistory";
    private const string Read = $"""SELECT "MigrationId" FROM "{Table}" ORDER BY "MigrationId" """;
    private const string ExistsOnSqlite = $"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '{Table}'";
    private const string AnyTable = "SELECT count(*) FROM (SELECT 1 FROM sqlite_schema LIMIT 1)";
    private const string ExistsOnPostgres = $"""SELECT count(*) FROM pg_class WHERE oid = to_regclass('"{Table}"')""";

    /// <summary>Ids in order; none for a new database.</summary>
    internal static async Task<IReadOnlyCollection<string>> ReadAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = connection.IsPostgres() ? ExistsOnPostgres : ExistsOnSqlite;
        if (await command.ExecuteScalarAsync(cancellation) is not 1L)
        {
            return [];
        }

        command.CommandText = Read;
        var applied = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            applied.Add(reader.GetString(0));
        }

        return applied;
    }

    /// <summary>True for an SQLite file that another program has filled: a PostgreSQL database may well be shared.</summary>
    internal static async Task<bool> BelongsToOthersAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (connection.IsPostgres())
        {
            return false;
        }

        await using var command = connection.CreateCommand();
        command.CommandText = AnyTable;
        return await command.ExecuteScalarAsync(cancellation) is 1L;
    }
}
