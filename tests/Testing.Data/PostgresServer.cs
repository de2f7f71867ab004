using Npgsql;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>The PostgreSQL server that the tests may make databases on.</summary>
public static class PostgresServer
{
    /// <summary>Holds a connection string; its user must be allowed to create databases.</summary>
    public const string Variable = "PYDOTORG_TEST_POSTGRES";

    /// <summary>Null where none is given.</summary>
    public static string? ConnectionString { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;

    /// <summary>Null where a server is given.</summary>
    public static string? ReasonToSkip { get; } =
        ConnectionString is null ? $"skipped: needs PostgreSQL (set {Variable})" : null;

    /// <summary>The connection string of a database on the server.</summary>
    internal static string For(string database) => new NpgsqlConnectionStringBuilder(ConnectionString)
    {
        Database = database,
        // Each test has its own database and pool; connections would add up to the limit of the server.
        MaxPoolSize = 8,
    }.ConnectionString;

    internal static async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
