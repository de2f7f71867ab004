using Npgsql;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.Graph.Data.Changes;
using PyDotOrg.Graph.Data.Connections;

namespace PyDotOrg.Graph.Data.Listening;

/// <summary>
/// Listens to PostgreSQL on a connection of its own, and begins anew when that is lost. There is one for everything that is told: notices
/// come in the order of the commits, so whoever hears of an event reads nothing older than it.
/// </summary>
internal sealed class PostgresListener : IAsyncDisposable, IDisposable
{
    /// <summary>For so long after a sign of life it is certain that nothing is missed.</summary>
    internal static readonly TimeSpan Certainty = TimeSpan.FromSeconds(1);

    /// <summary>The database is asked for a sign of life so often.</summary>
    private static readonly TimeSpan SignOfLife = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>Seconds without an answer after which a connection is given up.</summary>
    private const int Patience = 2;

    private readonly PostgresConnections _connections;
    private readonly INoticeReader[] _readers;
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private Task? _work;
    private TimeSpan _pause = ShortestPause;

    /// <param name="connections">The database.</param>
    /// <param name="versions">Is told of changed tables.</param>
    /// <param name="program">This program, among those that use the database.</param>
    public PostgresListener(PostgresConnections connections, TableVersions versions, Guid program)
    {
        _connections = connections;
        Changes = new PostgresChanges(this, connections, versions, program);
        Announcements = new PostgresAnnouncements();
        _readers = [Changes, Announcements]; // First what may not be shown any more.
    }

    /// <summary>Hears of changed tables.</summary>
    public PostgresChanges Changes { get; }

    /// <summary>Hears of what servers tell each other.</summary>
    public PostgresAnnouncements Announcements { get; }

    /// <summary>Begins to listen, if that has not been done; returns when the first attempt has worked or failed.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _work ??= Task.Run(WorkAsync, CancellationToken.None);
        }

        await _begun.Task.WaitAsync(cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await (_work ?? Task.CompletedTask);
        _stop.Dispose();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task WorkAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(_stop.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException || !_stop.IsCancellationRequested)
            {
                // Drivers have many words for a connection that is lost. It begins anew.
            }

            Array.ForEach(_readers, static reader => reader.End());
            _begun.TrySetResult();
            await Task.Delay(_pause, _stop.Token).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            _pause = TimeSpan.FromTicks(Math.Min(_pause.Ticks * 2, LongestPause.Ticks));
        }
    }

    private async Task ListenAsync(CancellationToken cancellation)
    {
        await using var connection = await _connections.Source.OpenConnectionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandTimeout = Patience;
        command.CommandText = "SELECT current_schema()";
        var prefix = $"{await command.ExecuteScalarAsync(cancellation)}.";
        connection.Notification += Hear;
        command.CommandText = $"LISTEN {ChangeSchema.Channel}";
        await command.ExecuteNonQueryAsync(cancellation);
        foreach (var reader in _readers)
        {
            await reader.BeginAsync(connection, prefix, cancellation);
        }

        _begun.TrySetResult();
        _pause = ShortestPause;
        command.CommandText = "SELECT 1";
        await ListenAsync(connection, command, cancellation);
    }

    private async Task ListenAsync(NpgsqlConnection connection, NpgsqlCommand signOfLife, CancellationToken cancellation)
    {
        var interval = (long)SignOfLife.TotalMilliseconds;
        for (var askedAt = Environment.TickCount64; Changes.IsWanted;)
        {
            var rest = askedAt + interval - Environment.TickCount64;
            if (rest > 0)
            {
                await connection.WaitAsync(TimeSpan.FromMilliseconds(rest), cancellation);
            }

            foreach (var reader in _readers)
            {
                await reader.WorkAsync(connection, cancellation);
            }

            if (Environment.TickCount64 - askedAt >= interval)
            {
                askedAt = Environment.TickCount64;
                await signOfLife.ExecuteScalarAsync(cancellation);
                Array.ForEach(_readers, reader => reader.Confirm(askedAt));
            }
        }
    }

    private void Hear(object sender, NpgsqlNotificationEventArgs notice) => Array.ForEach(_readers, reader => reader.Hear(notice.Payload));
}
