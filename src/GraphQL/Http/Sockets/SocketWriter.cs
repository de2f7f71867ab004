using System.Buffers;
using System.Net.WebSockets;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>
/// Sends messages to one client, one after another. A client that does not take a message within the time limit is cut off,
/// so that nobody waits for it for ever. Thread-safe.
/// </summary>
internal sealed class SocketWriter(WebSocket socket, GraphQLSocketOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private bool _isClosed;

    /// <summary>Sends a message.</summary>
    /// <returns>False when the connection is closed.</returns>
    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message) => SendAsync(null, message, default, default);

    /// <summary>Sends a message in three parts.</summary>
    /// <param name="operation">What the message is about; it is not sent when the client has stopped that. Null for messages about nothing.</param>
    /// <param name="head">The part before the payload.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="tail">The part behind it.</param>
    /// <returns>False when the connection is closed.</returns>
    public async ValueTask<bool> SendAsync(
        SocketOperation? operation, ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> payload, ReadOnlyMemory<byte> tail)
    {
        await _turn.WaitAsync();
        try
        {
            return !_isClosed && (operation?.IsStopped == true || await WriteAsync(head, payload, tail));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends the close frame; nothing goes out afterwards.</summary>
    public async ValueTask CloseAsync(CloseReason reason)
    {
        await _turn.WaitAsync();
        try
        {
            if (!_isClosed)
            {
                _isClosed = true;
                await WaitAsync(new ValueTask(socket.CloseOutputAsync(reason.Status, reason.ShortText, CancellationToken.None)));
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async ValueTask<bool> WriteAsync(ReadOnlyMemory<byte> head, ReadOnlyMemory<byte> payload, ReadOnlyMemory<byte> tail)
    {
        if (payload.IsEmpty)
        {
            return await WaitAsync(socket.SendAsync(head, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None));
        }

        // One frame: a frame for each part would cost a system call each.
        var length = head.Length + payload.Length + tail.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            head.CopyTo(buffer);
            payload.CopyTo(buffer.AsMemory(head.Length));
            tail.CopyTo(buffer.AsMemory(head.Length + payload.Length));
            return await WaitAsync(socket.SendAsync(
                buffer.AsMemory(0, length), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<bool> WaitAsync(ValueTask sending)
    {
        try
        {
            if (sending.IsCompletedSuccessfully)
            {
                await sending;
                return true;
            }

            await using (time.CreateTimer(static socket => ((WebSocket)socket!).Abort(), socket, options.SendTimeout, Timeout.InfiniteTimeSpan))
            {
                await sending;
            }

            return true;
        }
        catch (Exception exception) when (SocketFailure.Is(exception))
        {
            _isClosed = true; // The receiving side sees it, too, and ends the session.
            return false;
        }
    }
}
