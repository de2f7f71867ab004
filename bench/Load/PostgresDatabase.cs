using System.Diagnostics;
using Npgsql;

namespace PyDotOrg.Graph.Load;

/// <summary>A database of a measurement's own on a PostgreSQL that is given; it is dropped at the end.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name;
    private readonly NpgsqlDataSource _source;
    private Dictionary<int, double> _backends = [];

    private PostgresDatabase(string server, string name)
    {
        (_server, _name) = (server, name);
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        _source = NpgsqlDataSource.Create(ConnectionString);
    }

    public string ConnectionString { get; }

    /// <param name="server">A connection string; its user must be allowed to create databases.</param>
    public static async Task<PostgresDatabase> CreateAsync(string server)
    {
        var name = $"pydotorg_bench_{Environment.ProcessId}";
        await ExecuteAsync(server, $"CREATE DATABASE {name}");
        return new PostgresDatabase(server, name);
    }

    public Task ExecuteAsync(string statement) => ExecuteAsync(ConnectionString, statement);

    /// <summary>
    /// The processor time that PostgreSQL has used for this database since this was called last, in microseconds; not a number where
    /// its processes do not run on this machine.
    /// </summary>
    public async Task<double> ReadCpuAsync()
    {
        await using var command = _source.CreateCommand(
            "SELECT array_agg(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        var used = ((int[]?)await command.ExecuteScalarAsync() ?? []).ToHashSet();
        var backends = Process.GetProcesses()
            .Where(each => used.Contains(each.Id) && each.ProcessName.StartsWith("postgres", StringComparison.Ordinal)) // What it does stands behind.
            .ToDictionary(static each => each.Id, static each => each.TotalProcessorTime.TotalMicroseconds);
        var since = backends.Sum(each => each.Value - _backends.GetValueOrDefault(each.Key)); // What has ended has no figure any more.
        _backends = backends;
        return used.Count == backends.Count ? since : double.NaN;
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        await ExecuteAsync(_server, $"DROP DATABASE {_name} WITH (FORCE)");
    }

    private static async Task ExecuteAsync(string connectionString, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
