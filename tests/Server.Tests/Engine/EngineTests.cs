using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Server.Settings;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Http.Sockets;

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

    [Theory]
    [InlineData("FilterOperations=1", "where: { or: [{ name: { eq: \"a\" } }, { name: { eq: \"b\" } }] }", "LIMIT_FILTER")]
    [InlineData("FilterDepth=1", "where: { or: [{ name: { eq: \"a\" } }] }", "LIMIT_FILTER")]
    [InlineData("FilterValues=1", "where: { name: { in: [\"a\", \"b\"] } }", "LIMIT_FILTER")]
    [InlineData("OrderKeys=1", "order: [{ name: ASC }, { slug: ASC }]", "LIMIT_ORDER")]
    public async Task Filters_and_orders_have_limits(string limit, string arguments, string code)
    {
        await using var server = await RunningServer.StartPreparedAsync($"--GraphQL:Limits:{limit}", "--Database:Seed=false");
        using var answer = await server.Client.PostAsJsonAsync(
            new Uri("/graphql", UriKind.Relative), new { query = $"{{ releaseFiles({arguments}) {{ nodes {{ name }} }} }}" });
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(code, json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Uploads_streams_and_origins_are_configured()
    {
        await using var server = await RunningServer.StartAsync(
            "--Database:Seed=false", "--GraphQL:Limits:UploadFiles=3", "--GraphQL:Limits:UploadBytes=5000", "--GraphQL:Limits:Streams=7",
            "--Cors:Origins:0=https://www.python.org/");
        var uploads = server.Services.GetRequiredService<GraphQLServerOptions>();
        Assert.Equal((3, 5000L), (uploads.MaxUploadFiles, uploads.MaxUploadBytes));
        Assert.Equal(7, server.Services.GetRequiredService<EventStreamOptions>().MaxStreams);
        var sockets = server.Services.GetRequiredService<GraphQLSocketOptions>();
        Assert.Equal(["https://www.python.org"], sockets.AllowedOrigins);
        Assert.True(sockets.AllowsOtherOriginsWithoutCookies);
    }

    [Theory]
    [InlineData("--Cors:Origins:1=www.python.org", "Configuration key \"Cors:Origins:1\" must be an origin such as https://www.python.org, not \"www.python.org\".")]
    [InlineData("--Cors:Origins:0=https://www.python.org/path", "Configuration key \"Cors:Origins:0\" must be an origin such as https://www.python.org, not \"https://www.python.org/path\".")]
    [InlineData("--Cors:Origins=https://www.python.org", "Configuration key \"Cors:Origins\" is a list. Its entries are \"Cors:Origins:0\", \"Cors:Origins:1\" and so on.")]
    [InlineData("--GraphQL:Limits:OrderKeys=0", "Configuration key \"GraphQL:Limits:OrderKeys\" must be a whole number from 1 to 1000, not \"0\".")]
    public void What_is_no_origin_and_no_limit_is_named(string setting, string problem) =>
        Assert.Equal([problem], ServerBuilder.Create([setting]).Problems);

    [Fact]
    public async Task Trusted_documents_that_cannot_run_end_the_start()
    {
        var folder = Directory.CreateTempSubdirectory("pydotorg-trusted-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.graphql"), "{\n  nothing\n}");
            var refused = await Assert.ThrowsAsync<TrustedDocumentException>(() => RunningServer.StartAsync(
                $"--GraphQL:PersistedOperations:Folder={folder.FullName}", "--Database:Seed=false"));
            Assert.Equal(
                [$"{Path.Combine(folder.FullName, "a.graphql")}:2:3: Cannot query field \"nothing\" on type \"Query\"."], refused.Problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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
