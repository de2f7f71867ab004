using System.Data.Common;
using System.Diagnostics;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Changes;

/// <summary>
/// Asks SQLite: a number tells that somebody else has committed, then a table tells what. Own commits ask at once, those of other programs
/// are seen after <see cref="Interval"/>.
/// </summary>
internal sealed class SqliteChanges(DatabaseConnections connections, TableVersions versions) : DatabaseChanges(versions)
{
    /// <summary>Commits of other programs are seen no later.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(25);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private DbConnection? _connection;
    private DbCommand? _askState;
    private DbCommand? _askTables;
    private bool _isStarted;
    private long _state;
    private long _askedAt;

    /// <remarks>The file is opened when somebody asks, for opening it makes it.</remarks>
    public override ValueTask StartAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _isStarted = true;
        }

        return ValueTask.CompletedTask;
    }

    public override void Refresh()
    {
        if (Stopwatch.GetElapsedTime(Volatile.Read(ref _askedAt)) < Interval || !_gate.TryEnter())
        {
            return;
        }

        try
        {
            if (_isStarted)
            {
                Ask();
            }
        }
        finally
        {
            _gate.Exit();
        }
    }

    internal override ValueTask CatchUpAsync()
    {
        lock (_gate)
        {
            if (_connection is not null)
            {
                Ask(); // Otherwise nothing counts as unchanged anyway.
            }
        }

        return ValueTask.CompletedTask;
    }

    protected override void Dispose(bool disposing)
    {
        lock (_gate)
        {
            _isStarted = false;
            Close();
        }
    }

    private void Ask()
    {
        try
        {
            var isFirst = _connection is null;
            Open();
            var state = (long)_askState!.ExecuteScalar()!; // Opened with the connection; a pragma has a value.
            if (isFirst || state != _state)
            {
                Read();
                _state = state;
            }

            if (isFirst)
            {
                Versions.Begin();
            }
        }
        catch (DbException)
        {
            Close(); // Nothing counts as unchanged until it works again.
        }

        Volatile.Write(ref _askedAt, Stopwatch.GetTimestamp());
    }

    private void Read()
    {
        using var reader = _askTables!.ExecuteReader(); // As above.
        while (reader.Read())
        {
            var (table, version) = (reader.GetString(0), reader.GetInt64(1));
            if (!_known.TryGetValue(table, out var known) || known != version)
            {
                _known[table] = version;
                Versions.Change(table);
            }
        }
    }

    private void Open()
    {
        if (_connection is not null)
        {
            return;
        }

        _connection = connections.OpenRead();
        _askState = _connection.CreateCommand();
        _askState.CommandText = "PRAGMA data_version";
        _askTables = _connection.CreateCommand();
        _askTables.CommandText = $"SELECT name, version FROM {ChangeSchema.Table}";
    }

    private void Close()
    {
        Versions.End();
        _askState?.Dispose();
        _askTables?.Dispose();
        _connection?.Dispose();
        (_connection, _askState, _askTables) = (null, null, null);
    }
}
