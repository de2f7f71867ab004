using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Sockets.Protocols;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>
/// One connection. Its messages are handled one after another; operations run beside. The connection ends when the receiving
/// side sees its end: whoever else wants it closed sends the close frame and lets the client answer, for a while.
/// </summary>
internal sealed partial class SocketSession : ISocketSession, IAsyncDisposable
{
    private readonly SocketHost _host;
    private readonly SocketProtocol _protocol;
    private readonly WebSocket _socket;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations = new();
    private readonly IncrementalDeliveryFormat _incremental;
    private readonly ITimer _timer;
    private CallerExpiry? _expiry;
    private volatile bool _isInitialized;
    private volatile bool _isAccepted;
    private int _isClosing;

    public SocketSession(SocketHost host, HttpContext http, SocketProtocol protocol, WebSocket socket)
    {
        _host = host;
        _protocol = protocol;
        _socket = socket;
        _writer = new SocketWriter(socket, host.Options, host.Time);
        HttpContext = http;
        _incremental = AcceptHeader.Read(http.Request.Headers.Accept, HttpTransportVersion.Latest).Incremental ?? host.Incremental;
        _timer = host.Time.CreateTimer(
            static session => ((SocketSession)session!).OnTimer(), this, host.Options.ConnectionInitializationTimeout, Timeout.InfiniteTimeSpan);
    }

    public HttpContext HttpContext { get; }

    public string Protocol => _protocol.Name;

    /// <summary>Whether operations may run.</summary>
    public bool IsAccepted => _isAccepted;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Handles messages until the connection ends.</summary>
    public async Task RunAsync()
    {
        await using var shutdown = _host.Stopping.UnsafeRegister(
            static session => ((SocketSession)session!).CloseLater(CloseReason.GoingAway), this);
        try
        {
            await ReceiveAsync();
        }
        catch (Exception exception) when (SocketFailure.Is(exception))
        {
            // The client has gone without a word.
        }

        await _operations.StopAll();
        if (_host.Interceptor is { } interceptor)
        {
            await interceptor.OnCloseAsync(this, CancellationToken.None);
        }
    }

    /// <summary>Sends a message about no operation.</summary>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> message) => await _writer.SendAsync(message);

    /// <summary>Closes the connection from our side; the first reason counts.</summary>
    public async ValueTask CloseAsync(CloseReason reason)
    {
        if (Interlocked.Exchange(ref _isClosing, 1) != 0)
        {
            return;
        }

        _ = _operations.StopAll();
        await _writer.CloseAsync(reason);
        _timer.Change(_host.Options.CloseTimeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Asks whether the client may connect, and tells it.</summary>
    public ValueTask ConnectAsync(in SocketMessage message)
    {
        if (_isInitialized)
        {
            return CloseAsync(_protocol.TooManyInits);
        }

        _isInitialized = true;
        return _host.Interceptor is { } interceptor ? ConnectAsync(interceptor, PayloadOf(message)) : AcceptAsync(ConnectionStatus.Accept());
    }

    /// <summary>Answers a ping.</summary>
    /// <param name="message">The ping.</param>
    /// <param name="answer">The pong with the payload that the host wants to send.</param>
    public ValueTask AnswerPingAsync(in SocketMessage message, Func<IReadOnlyDictionary<string, object?>?, byte[]> answer)
    {
        return _host.Interceptor is { } interceptor ? InterceptAsync(interceptor, PayloadOf(message)) : SendAsync(answer(null));

        async ValueTask InterceptAsync(ISocketSessionInterceptor interceptor, JsonElement payload) =>
            await SendAsync(answer(await interceptor.OnPingAsync(this, new OperationMessagePayload(payload), Aborted)));
    }

    /// <summary>Takes the answer to a ping.</summary>
    public ValueTask TakePongAsync(in SocketMessage message) =>
        _host.Interceptor?.OnPongAsync(this, new OperationMessagePayload(PayloadOf(message)), Aborted) ?? ValueTask.CompletedTask;

    /// <summary>Stops an operation; one that has ended already is no mistake.</summary>
    public ValueTask StopAsync(in SocketMessage message)
    {
        _operations.Stop(message.Id!); // The protocol lets no message without id through.
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await (_expiry?.DisposeAsync() ?? default);
        _writer.Dispose();
    }

    private static JsonElement PayloadOf(in SocketMessage message) =>
        message.Payload.IsEmpty ? default : JsonSerializer.Deserialize<JsonElement>(message.Payload);

    private async ValueTask ConnectAsync(ISocketSessionInterceptor interceptor, JsonElement payload)
    {
        var status = await interceptor.OnConnectAsync(this, new OperationMessagePayload(payload), Aborted);
        await (status.Rejection is null ? AcceptAsync(status) : _protocol.RejectAsync(this, status));
    }

    private async ValueTask AcceptAsync(ConnectionStatus status)
    {
        _isAccepted = true;
        await SendAsync(SocketProtocol.Ack(status.Payload));

        // An interceptor may have said who it is.
        _expiry = CallerExpiry.Start(HttpContext, _host.Time, () => CloseLater(CloseReason.Expired));
        if (_host.Options.KeepAliveInterval is not { } interval)
        {
            return;
        }

        if (_protocol.KeepsAliveFromTheStart)
        {
            await SendAsync(_protocol.KeepAlive);
        }

        _timer.Change(interval, Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        if (_isClosing != 0)
        {
            _socket.Abort(); // The client has not answered our close frame.
        }
        else if (!_isInitialized)
        {
            CloseLater(_protocol.InitTimeout);
        }
        else if (_isAccepted && _host.Options.KeepAliveInterval is { } interval)
        {
            _ = KeepAliveAsync(interval);
        }
    }

    private async Task KeepAliveAsync(TimeSpan interval)
    {
        if (await _writer.SendAsync(_protocol.KeepAlive) && _isClosing == 0)
        {
            _timer.Change(interval, Timeout.InfiniteTimeSpan);
        }
    }

    private void CloseLater(CloseReason reason) => _ = Task.Run(async () => await CloseAsync(reason));
}
