using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Npgsql;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Listening;

namespace PyDotOrg.Graph.Data.Changes;

/// <summary>
/// Hears from PostgreSQL which tables have changed. Notices come in the order of the commits, so whoever has committed sends one more and
/// waits for it. While nobody listens, nothing counts as unchanged.
/// </summary>
internal sealed class PostgresChanges : DatabaseChanges, INoticeReader
{
    private const string Mark = "caught up:";

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly PostgresListener _listener;
    private readonly PostgresConnections _connections;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);
    private readonly string _mark;
    private readonly Lock _gate = new();
    private string _prefix = "";
    private Task _current = Task.CompletedTask;
    private Task? _next;
    private long _count;

    public PostgresChanges(PostgresListener listener, PostgresConnections connections, TableVersions versions, Guid program)
        : base(versions)
    {
        _listener = listener;
        _connections = connections;
        _mark = string.Create(CultureInfo.InvariantCulture, $"{Mark}{program:N}:");
    }

    /// <summary>Whether the connection does what it is for; when it does not, a new one is needed.</summary>
    internal bool IsWanted => Versions.IsBegun;

    public override async ValueTask StartAsync(CancellationToken cancellation) => await _listener.StartAsync(cancellation);

    /// <summary>There is nothing to ask for: it is told.</summary>
    public override void Refresh()
    {
    }

    public ValueTask BeginAsync(NpgsqlConnection connection, string prefix, CancellationToken cancellation)
    {
        _prefix = prefix;
        Versions.Begin(Environment.TickCount64 + (long)PostgresListener.Certainty.TotalMilliseconds);
        return ValueTask.CompletedTask;
    }

    public void Hear(string notice)
    {
        if (notice.StartsWith(_prefix, StringComparison.Ordinal))
        {
            Versions.Change(notice[_prefix.Length..]);
        }
        else if (_waiting.TryGetValue(notice, out var heard))
        {
            heard.TrySetResult();
        }
    }

    public ValueTask WorkAsync(NpgsqlConnection connection, CancellationToken cancellation) => ValueTask.CompletedTask;

    public void Confirm(long askedAt) => Versions.Prolong(askedAt + (long)PostgresListener.Certainty.TotalMilliseconds);

    public void End()
    {
        Versions.End();
        foreach (var waiting in _waiting.Values)
        {
            waiting.TrySetResult();
        }
    }

    /// <summary>Those who come while one mark is under way share the next one, so that no more than one connection is needed for it.</summary>
    internal override ValueTask CatchUpAsync()
    {
        if (!Versions.IsBegun)
        {
            return ValueTask.CompletedTask;
        }

        lock (_gate)
        {
            return new ValueTask(_next ??= CatchUpAsync(_current));
        }
    }

    /// <summary>The listener ends on its own.</summary>
    protected override void Dispose(bool disposing)
    {
    }

    private async Task CatchUpAsync(Task before)
    {
        await before;
        await Task.Yield(); // Out of the lock.
        lock (_gate)
        {
            (_current, _next) = (_next!, null); // This run is the next one.
        }

        var mark = string.Create(CultureInfo.InvariantCulture, $"{_mark}{++_count}");
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[mark] = heard;
        try
        {
            await using var connection = await _connections.Notices.OpenConnectionAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT pg_notify('{ChangeSchema.Channel}', '{mark}')";
            await command.ExecuteNonQueryAsync();
            await heard.Task.WaitAsync(LongestWait);
        }
        catch (Exception exception) when (exception is DbException or TimeoutException or ObjectDisposedException or IOException)
        {
            Versions.End(); // Whoever listens is deaf, and begins anew.
        }
        finally
        {
            _waiting.TryRemove(mark, out _);
        }
    }
}
