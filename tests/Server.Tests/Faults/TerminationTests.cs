using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>A server that is asked to end while everybody works with it.</summary>
public sealed class TerminationTests : IDisposable
{
    private const int Writers = 4;
    private const int EnoughWrites = 20;
    private const string Subscription = "subscription { blogEntryAdded { guid } }";

    /// <summary>The documented time to drain, and a little for the end of the process.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(35);

    private static readonly HttpClient Http = new();

    private readonly FaultFile _file = new();
    private readonly ConcurrentQueue<string> _acknowledged = [];
    private readonly ConcurrentQueue<int> _refusals = [];
    private readonly TaskCompletionSource _busy = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Under_load_what_runs_is_finished_streams_are_closed_and_the_exit_code_is_0()
    {
        using var server = new ServerProcess(
            _file.Folder, [], "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Database=Data Source={_file.Path}", "--Database:Seed=false",
            "--RateLimiting:Enabled=false", "--Mail:Sending=false");
        var address = await server.ListeningAsync();
        var nobody = new FaultClient(address);
        await nobody.RegisterAsync();
        _file.Promote();
        var client = await nobody.LogInAsync();
        using var socket = await SubscribeAsync(address);
        var events = await ListenAsync(address);
        var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(client, writer)).ToArray();
        await _busy.Task.WaitAsync(TimeSpan.FromMinutes(1));

        var begun = Stopwatch.GetTimestamp();
        server.Terminate();
        var (exitCode, error) = await server.EndAsync();
        Assert.True(Stopwatch.GetElapsedTime(begun) < Longest, "The server does not end.");
        await Task.WhenAll(writing);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Empty(_refusals);
        Assert.Empty(_acknowledged.Except(_file.Slugs()));
        Assert.Equal("ok, 0 lost", _file.Integrity());
        Assert.DoesNotContain("event: complete", await events, StringComparison.Ordinal); // It ends, so that clients come back.
        Assert.Equal(WebSocketMessageType.Close, (await ReceiveAsync(socket)).Type);
        Assert.Equal(1001, (int?)socket.CloseStatus);
    }

    /// <summary>Writes until nobody listens any more.</summary>
    private async Task WriteAsync(FaultClient client, int writer)
    {
        for (var number = 0; ; number++)
        {
            var slug = $"w{writer}-{number}";
            try
            {
                var answer = await client.SendAsync(HttpMethod.Post, "/api/v1/job-categories", new { name = slug, slug });
                (answer.Status == 201 ? (Action)(() => _acknowledged.Enqueue(slug)) : () => _refusals.Enqueue(answer.Status))();
            }
            catch (HttpRequestException)
            {
                return;
            }

            if (_acknowledged.Count == EnoughWrites)
            {
                _busy.TrySetResult();
            }
        }
    }

    /// <returns>All that comes over a stream of events, from when it has begun.</returns>
    private static async Task<Task<string>> ListenAsync(Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "/graphql")) { Content = JsonContent.Create(new { query = Subscription }) };
        request.Headers.Add("Accept", "text/event-stream");
        var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.True(answer.IsSuccessStatusCode);
        return answer.Content.ReadAsStringAsync();
    }

    private static async Task<ClientWebSocket> SubscribeAsync(Uri address)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, default);
        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Contains("connection_ack", (await ReceiveAsync(socket)).Text, StringComparison.Ordinal);
        await SendAsync(socket, $$$"""{"type":"subscribe","id":"1","payload":{"query":"{{{Subscription}}}"}}""");
        await SendAsync(socket, """{"type":"ping"}""");
        Assert.Contains("pong", (await ReceiveAsync(socket)).Text, StringComparison.Ordinal);
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    private static async Task<(WebSocketMessageType Type, string Text)> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[4096];
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer, default).WaitAsync(TimeSpan.FromMinutes(1));
        }
        while (received.MessageType == WebSocketMessageType.Text && Encoding.UTF8.GetString(buffer, 0, received.Count).Contains("\"complete\"", StringComparison.Ordinal));

        return (received.MessageType, Encoding.UTF8.GetString(buffer, 0, received.Count));
    }
}
