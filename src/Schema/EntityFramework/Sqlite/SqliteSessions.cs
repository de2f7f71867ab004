using System.Collections.Concurrent;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Statements;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Schema.EntityFramework.Sqlite;

/// <summary>Open connections with their prepared statements, one for each operation that reads at the same time. Thread-safe.</summary>
/// <param name="connections">Opens connections.</param>
/// <param name="watch">Hears of the statements.</param>
internal sealed class SqliteSessions(DatabaseConnections connections, StatementWatch watch) : IDisposable
{
    /// <summary>Sessions that are kept for each processor when nobody reads.</summary>
    private const int IdlePerProcessor = 4;

    private readonly ConcurrentQueue<SqliteSession> _idle = new();
    private readonly int _maxIdle = Environment.ProcessorCount * IdlePerProcessor;
    private volatile bool _isClosed;
    private Func<OperationContext, SqliteSession>? _open;

    /// <summary>Hears of the statements.</summary>
    public StatementWatch Watch => watch;

    /// <summary>Opens a session for an operation; the same delegate every time.</summary>
    public Func<OperationContext, SqliteSession> Open => _open ??= _ => Rent();

    /// <summary>A session of the caller's own.</summary>
    public SqliteSession Rent()
    {
        while (_idle.TryDequeue(out var session))
        {
            if (!session.HasMoved)
            {
                return session;
            }

            session.Close();
        }

        return new SqliteSession(connections.OpenRead(), this);
    }

    /// <summary>Takes a session back.</summary>
    public void Return(SqliteSession session)
    {
        if (_isClosed || _idle.Count >= _maxIdle)
        {
            session.Close();
            return;
        }

        _idle.Enqueue(session);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryDequeue(out var session))
        {
            session.Close();
        }
    }
}
