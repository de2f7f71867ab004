using System.Buffers;
using System.Net.WebSockets;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>The messages of the client.</summary>
internal sealed partial class SocketSession
{
    private const int FirstBufferSize = 4096;

    private async Task ReceiveAsync()
    {
        while (true)
        {
            // Waiting takes no buffer: most connections are silent most of the time.
            var start = await _socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            if (start.MessageType == WebSocketMessageType.Close)
            {
                await _writer.CloseAsync(Echo());
                return;
            }

            var buffer = new ArrayBufferWriter<byte>(FirstBufferSize);
            var result = start;
            while (!result.EndOfMessage)
            {
                result = await _socket.ReceiveAsync(buffer.GetMemory(), CancellationToken.None);
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    await _writer.CloseAsync(Echo());
                    return;
                }

                buffer.Advance(result.Count);
                if (buffer.WrittenCount > _host.Options.MaxMessageSize || _isClosing != 0)
                {
                    await CloseAsync(CloseReason.TooLarge(_host.Options.MaxMessageSize));
                    buffer.ResetWrittenCount(); // What follows is read and forgotten.
                }
            }

            if (_isClosing == 0)
            {
                await HandleAsync(buffer.WrittenMemory, result.MessageType);
            }
        }
    }

    private async ValueTask HandleAsync(ReadOnlyMemory<byte> text, WebSocketMessageType type)
    {
        try
        {
            await ReadAsync(text, type);
        }
        catch (Exception exception) when (!SocketFailure.Is(exception))
        {
            Log.RequestFailed(_host.Logger, exception);
            await CloseAsync(CloseReason.Failed);
        }
    }

    private ValueTask ReadAsync(ReadOnlyMemory<byte> text, WebSocketMessageType type)
    {
        if (type != WebSocketMessageType.Text)
        {
            return CloseAsync(CloseReason.Malformed(Messages.NotText));
        }

        return SocketMessage.TryRead(text.Span, out var message)
            ? _protocol.HandleAsync(this, message)
            : CloseAsync(CloseReason.Malformed(Messages.NotJson));
    }

    /// <summary>The close frame with which we answer the client's.</summary>
    private CloseReason Echo() => _socket.CloseStatus is { } status and not WebSocketCloseStatus.Empty
        ? new CloseReason((int)status, "")
        : new CloseReason(1000, "");
}
