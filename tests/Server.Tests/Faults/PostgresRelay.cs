using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>The way to a PostgreSQL, which a test can cut or block.</summary>
internal sealed class PostgresRelay : IAsyncDisposable
{
    private readonly string _target;
    private readonly ConcurrentDictionary<Socket, bool> _open = [];
    private readonly List<Task> _carriers = [];
    private readonly int _port;
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;
    private volatile TaskCompletionSource _passage = Passage();

    private PostgresRelay(NpgsqlConnectionStringBuilder target)
    {
        _target = $"{target.Host}/.s.PGSQL.{target.Port}";
        _passage.SetResult();
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            _port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        ConnectionString = new NpgsqlConnectionStringBuilder(target.ConnectionString) { Host = "127.0.0.1", Port = _port }.ConnectionString;
    }

    /// <summary>Leads through here.</summary>
    public string ConnectionString { get; }

    /// <summary>Opens a way to a server that listens at a socket in a folder.</summary>
    public static PostgresRelay Open(string connectionString)
    {
        var relay = new PostgresRelay(new NpgsqlConnectionStringBuilder(connectionString));
        relay.Restore();
        return relay;
    }

    /// <summary>Breaks all connections, and lets nobody in, as if the server were gone.</summary>
    public async Task CutAsync()
    {
        _listener?.Dispose();
        _listener = null;
        await _accepting;
        foreach (var socket in _open.Keys)
        {
            socket.Dispose();
        }
    }

    /// <summary>Lets everybody in again.</summary>
    public void Restore()
    {
        _listener = new TcpListener(IPAddress.Loopback, _port);
        _listener.Start();
        _accepting = AcceptAsync(_listener);
    }

    /// <summary>Carries nothing any more, as if a cable were pulled.</summary>
    public void Block() => _passage = Passage();

    /// <summary>Carries on.</summary>
    public void Unblock() => _passage.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Unblock();
        await CutAsync();
        await Task.WhenAll(_carriers);
    }

    private static TaskCompletionSource Passage() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await server.ConnectAsync(new UnixDomainSocketEndPoint(_target));
                (_open[client], _open[server]) = (true, true);
                _carriers.Add(CarryAsync(client, server));
                _carriers.Add(CarryAsync(server, client));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private async Task CarryAsync(Socket from, Socket to)
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
            {
                await _passage.Task;
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // One of both has gone.
        }

        Array.ForEach([from, to], socket =>
        {
            _open.TryRemove(socket, out _);
            socket.Dispose();
        });
    }
}
