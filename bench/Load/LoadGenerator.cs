using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PyDotOrg.Graph.Load;

/// <summary>Sends one request over and over on several connections, each waiting for its answer before the next.</summary>
internal static class LoadGenerator
{
    /// <summary>How many connections ask at once, unless said otherwise.</summary>
    public const int Connections = 32;

    private const int BufferSize = 4 * 1024 * 1024;

    /// <summary>Sends for a time.</summary>
    /// <param name="ports">The servers' ports; connections are spread over them evenly.</param>
    /// <param name="request">The bytes of the request.</param>
    /// <param name="time">How long.</param>
    /// <param name="connections">How many connections ask at once.</param>
    /// <returns>How long each answer took; all came whole and with status 200, or 304 without a body.</returns>
    /// <exception cref="InvalidOperationException">An answer has another status.</exception>
    public static async Task<Latencies> RunAsync(int[] ports, byte[] request, TimeSpan time, int connections = Connections)
    {
        var clock = Stopwatch.StartNew();
        var waits = await Task.WhenAll(Enumerable.Range(0, connections).Select(i => SendAsync(ports[i % ports.Length], request, clock, time)));
        return new Latencies(waits);
    }

    private static async Task<List<long>> SendAsync(int port, byte[] request, Stopwatch clock, TimeSpan time)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var buffer = new byte[BufferSize];
        var waits = new List<long>();
        while (clock.Elapsed < time)
        {
            var sent = Stopwatch.GetTimestamp();
            await socket.SendAsync(request);
            await ReceiveAsync(socket, buffer);
            waits.Add(Stopwatch.GetTimestamp() - sent);
        }

        return waits;
    }

    private static async Task ReceiveAsync(Socket socket, byte[] buffer)
    {
        var filled = 0;
        var needed = int.MaxValue;
        while (filled < needed)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(filled));
            filled += read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
            if (needed == int.MaxValue)
            {
                needed = GetLength(buffer.AsSpan(0, filled)) ?? int.MaxValue;
            }
        }
    }

    private static int? GetLength(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = answer[..end];
        if (head.StartsWith("HTTP/1.1 304"u8))
        {
            return end + 4;
        }

        if (!head.StartsWith("HTTP/1.1 200"u8))
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(answer[..Math.Min(answer.Length, 600)]));
        }

        var name = head.IndexOf("Content-Length: "u8);
        if (name < 0 || !System.Buffers.Text.Utf8Parser.TryParse(head[(name + 16)..], out int length, out _))
        {
            throw new InvalidOperationException("The answer has no Content-Length.");
        }

        return end + 4 + length;
    }
}
