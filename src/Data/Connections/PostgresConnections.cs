using System.Data.Common;
using Npgsql;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Connections to one PostgreSQL database, pooled by the data source that EF Core uses too.</summary>
internal sealed class PostgresConnections : DatabaseConnections
{
    /// <summary>Statements that one connection keeps prepared, unless the connection string says otherwise.</summary>
    private const int PreparedStatements = 128;

    /// <summary>Seconds that a statement may take; less than an operation may, so that clients are told which of the two was too slow.</summary>
    private const int StatementSeconds = 20;

    /// <summary>Seconds to wait for a server, or for a free connection of the pool.</summary>
    private const int ConnectSeconds = 5;

    private readonly string _own;

    public PostgresConnections(string connectionString)
        : base(DatabaseProvider.PostgreSql)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        if (!builder.ShouldSerialize("Max Auto Prepare"))
        {
            builder.MaxAutoPrepare = PreparedStatements;
        }

        if (!builder.ShouldSerialize("Command Timeout"))
        {
            builder.CommandTimeout = StatementSeconds;
        }

        if (!builder.ShouldSerialize("Timeout"))
        {
            builder.Timeout = ConnectSeconds;
        }

        Source = NpgsqlDataSource.Create(builder);
        Notices = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(builder.ConnectionString) { MinPoolSize = 0, MaxPoolSize = 1 });
        _own = new NpgsqlConnectionStringBuilder(builder.ConnectionString) { Pooling = false }.ConnectionString;
    }

    /// <summary>The pool.</summary>
    internal NpgsqlDataSource Source { get; }

    /// <summary>
    /// One connection for the notices that writers send while they still have one of the pool: if it came from there, too, as many
    /// writers as the pool has connections would wait for each other.
    /// </summary>
    internal NpgsqlDataSource Notices { get; }

    /// <summary>A connection outside the pool: whatever it holds in the database is gone as soon as it is disposed.</summary>
    internal async ValueTask<DbConnection> OpenOwnAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(_own);
        try
        {
            await connection.OpenAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override DbConnection OpenRead() => Source.OpenConnection();

    public override async ValueTask<DbConnection> OpenReadAsync(CancellationToken cancellation = default) =>
        await Source.OpenConnectionAsync(cancellation);

    public override ValueTask<DbConnection> OpenAsync(CancellationToken cancellation = default) => OpenReadAsync(cancellation);

    protected override void Dispose(bool disposing)
    {
        Source.Dispose();
        Notices.Dispose();
    }
}
