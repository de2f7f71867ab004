using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

/// <summary>A WebSocket that says exactly what it is told to say.</summary>
internal sealed class RawSocket : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    private RawSocket()
    {
    }

    public string? Protocol => _socket.SubProtocol;

    public static async Task<RawSocket> ConnectAsync(Uri address, string? protocols, string? origin = null)
    {
        var raw = new RawSocket();
        foreach (var protocol in protocols?.Split(',') ?? [])
        {
            raw._socket.Options.AddSubProtocol(protocol);
        }

        if (origin is not null)
        {
            raw._socket.Options.SetRequestHeader("Origin", origin);
        }

        raw._socket.Options.CollectHttpResponseDetails = true;
        raw._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await raw._socket.ConnectAsync(address, default);
        return raw;
    }

    public Task SendAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text, bool isLast = true) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), type, isLast, default);

    public Task SendAsync(byte[] bytes) => _socket.SendAsync(bytes, WebSocketMessageType.Text, true, default);

    public Task SubscribeAsync(string id, string document) =>
        SendAsync(System.Text.Json.JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query = document } }));

    /// <summary>The next message, or the close code and reason.</summary>
    public async Task<string> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Wait.Patience);
        var text = new ArrayBufferWriter<byte>();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var result = await _socket.ReceiveAsync(buffer, patience.Token);
            if (result.MessageType == WebSocketMessageType.Close)
            {
                var (code, reason) = ((int)result.CloseStatus!, result.CloseStatusDescription); // Close messages of a server have one.
                await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
                return $"{code} {reason}";
            }

            text.Write(buffer.AsSpan(0, result.Count));
            if (result.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.WrittenSpan);
            }
        }
    }

    public async Task<List<string>> ReceiveAsync(int count)
    {
        List<string> messages = [];
        while (messages.Count < count)
        {
            messages.Add(await ReceiveAsync());
        }

        return messages;
    }

    /// <summary>Closes from the client's side and gives the code with which the server answers.</summary>
    public async Task<int> CloseAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        return (int)_socket.CloseStatus!; // The server has answered.
    }

    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
