using System.Data.Common;
using Microsoft.Data.Sqlite;
using PyDotOrg.Graph.Data.Sqlite;

namespace PyDotOrg.Graph.Data.Connections;

/// <summary>Connections to one SQLite file, pooled by the provider.</summary>
internal sealed class SqliteConnections : DatabaseConnections
{
    /// <summary>Complete; for EF Core.</summary>
    internal string ConnectionString { get; }

    /// <summary>See <see cref="DatabaseOptions.SyncOnCommit"/>.</summary>
    internal bool SyncsOnCommit { get; }

    static SqliteConnections() => SqliteNative.UseNoLocks();

    public SqliteConnections(string connectionString, bool syncsOnCommit)
        : base(DatabaseProvider.Sqlite)
    {
        ConnectionString = SqliteSettings.Complete(connectionString);
        SyncsOnCommit = syncsOnCommit;
    }

    public override DbConnection OpenRead() => Connect();

    public override ValueTask<DbConnection> OpenReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult<DbConnection>(Connect());

    public override ValueTask<DbConnection> OpenAsync(CancellationToken cancellation = default) => ValueTask.FromResult<DbConnection>(Connect());

    /// <summary>Lets go of the file.</summary>
    protected override void Dispose(bool disposing)
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            SqliteSettings.Apply(connection, SyncsOnCommit);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
