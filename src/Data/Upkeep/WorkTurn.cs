using System.Data.Common;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Upkeep;

/// <summary>
/// Says whose turn it is: of all servers of one PostgreSQL database, one holds a lock, and another one gets it as soon as that one is gone.
/// On SQLite there is one server. For one caller at a time.
/// </summary>
/// <param name="connections">The database.</param>
public sealed class WorkTurn(DatabaseConnections connections) : IAsyncDisposable, IDisposable
{
    /// <summary>Whoever has the turn says so this often, and whoever has not asks for it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>The database takes the turn from a server that it has not heard of for so long, though the connection seems to be there.</summary>
    private const string Longest = "SET idle_session_timeout = '30s'";

    private const string Take = "SELECT pg_try_advisory_lock(hashtext('pydotorg scheduled work'))";

    private const string Leave = "SELECT pg_advisory_unlock_all()";

    private const string Keep = "SELECT TRUE";

    private DbConnection? _connection;

    /// <summary>Whether there may be others, who have to be asked again and again.</summary>
    public bool IsShared { get; } = connections.Provider == DatabaseProvider.PostgreSql;

    /// <summary>Whether it was this server's turn when it asked last.</summary>
    public bool IsHeld { get; private set; } = connections.Provider == DatabaseProvider.Sqlite;

    /// <summary>Takes or keeps the turn.</summary>
    /// <returns>Whether it is this server's.</returns>
    public async Task<bool> HoldAsync(CancellationToken cancellation)
    {
        if (!IsShared)
        {
            return true;
        }

        try
        {
            _connection ??= await OpenAsync(cancellation);
            return IsHeld = await ExecuteAsync(_connection, IsHeld ? Keep : Take, cancellation) is true;
        }
        catch (Exception exception) when (IsLost(exception))
        {
            await LoseAsync();
            return false;
        }
    }

    /// <summary>Gives the turn to whoever asks first.</summary>
    public async ValueTask LeaveAsync()
    {
        if (_connection is { } connection)
        {
            try
            {
                await ExecuteAsync(connection, Leave, CancellationToken.None); // Otherwise it is free when the database has seen the end of the connection.
            }
            catch (Exception exception) when (IsLost(exception))
            {
                // Then it is free.
            }
        }

        await LoseAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => LeaveAsync();

    /// <inheritdoc/>
    public void Dispose() => LeaveAsync().AsTask().GetAwaiter().GetResult();

    private async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = await ((PostgresConnections)connections).OpenOwnAsync(cancellation); // There are others on PostgreSQL only.
        await ExecuteAsync(connection, Longest, cancellation);
        return connection;
    }

    private async ValueTask LoseAsync()
    {
        IsHeld = !IsShared;
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }

    private static bool IsLost(Exception exception) => exception is DbException or IOException or InvalidOperationException or TimeoutException;

    private static async Task<object?> ExecuteAsync(DbConnection connection, string statement, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return await command.ExecuteScalarAsync(cancellation);
    }
}
