using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Server.Tests.Engine;

public sealed class EngineTests
{
    private const string Document = "{ a: __typename b: __typename __schema { queryType { name } } }";

    [Theory]
    [InlineData("Tokens=5")]
    [InlineData("Fields=4")]
    [InlineData("Aliases=1")]
    public async Task A_configured_limit_refuses_what_lies_beyond_it(string limit)
    {
        Assert.Equal("data", await FirstMemberAsync("RequestBody=1000"));
        Assert.Equal("errors", await FirstMemberAsync(limit));
    }

    [Fact]
    public async Task Depth_is_limited_too()
    {
        const string Nested = "{ releaseFiles { nodes { release { name } } } }";
        Assert.Equal("data", await FirstMemberAsync("Depth=4", Nested));
        Assert.Equal("errors", await FirstMemberAsync("Depth=3", Nested));
    }

    [Fact]
    public async Task Operations_run_over_a_socket_as_large_as_messages_may_be()
    {
        await using var server = await RunningServer.StartPreparedAsync("--GraphQL:Limits:Message=100", "--Database:Seed=false");
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, default); // Set by the server.

        await SendAsync(socket, """{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await ReceiveAsync(socket));
        await SendAsync(socket, """{"id":"a","type":"subscribe","payload":{"query":"{ __typename }"}}""");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"__typename":"Query"}}}""", await ReceiveAsync(socket));
        Assert.Equal("""{"id":"a","type":"complete"}""", await ReceiveAsync(socket));
        await SendAsync(socket, new string(' ', 101));
        await ReceiveAsync(socket);

        Assert.Equal(WebSocketCloseStatus.MessageTooBig, socket.CloseStatus);
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1000];
        var result = await socket.ReceiveAsync(buffer, default);
        return Encoding.UTF8.GetString(buffer, 0, result.Count);
    }

    private static async Task<string> FirstMemberAsync(string limit, string document = Document)
    {
        await using var server = await RunningServer.StartPreparedAsync($"--GraphQL:Limits:{limit}", "--Database:Seed=false");
        using var answer = await server.Client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = document });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.EnumerateObject().First().Name;
    }
}
