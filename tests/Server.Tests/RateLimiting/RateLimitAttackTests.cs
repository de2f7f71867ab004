using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>Those who try more passwords than they may, one way or another.</summary>
public sealed class RateLimitAttackTests
{
    private const string Refused =
        """{"errors":[{"message":"Rate limit exceeded. Try again in 60 seconds.","extensions":{"code":"RATE_LIMITED","retryAfter":60}}]}""";

    [Fact]
    public async Task Ten_thousand_tries_from_one_address_are_cut_off_at_five()
    {
        var door = new Door();
        await using var server = await StartAsync(door);
        var statuses = new List<int>();
        for (var sent = 0; sent < 10_000; sent++)
        {
            using var answer = await server.AskAsync("mutation { knock(input: { word: \\\"x\\\" }) { boolean } }");
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal((5, 9995), (statuses.Count(static status => status == 200), statuses.Count(static status => status == 429)));
        Assert.Equal(5, door.Knocks);
    }

    [Fact]
    public async Task So_are_ten_thousand_logins()
    {
        await using var server = await LimitedServer.StartAsync();
        var statuses = new List<int>();
        for (var sent = 0; sent < 10_000; sent++)
        {
            using var answer = await server.SendAsync("POST", "/api/auth/login", $$"""{"username":"guido","password":"Password{{sent}}"}""");
            statuses.Add((int)answer.StatusCode);
        }

        Assert.Equal((5, 9995), (statuses.Count(static status => status == 401), statuses.Count(static status => status == 429)));
    }

    [Theory]
    [InlineData("mutation { a: knock(input: { word: \\\"a\\\" }) { boolean } b: knock(input: { word: \\\"b\\\" }) { boolean } c: knock(input: { word: \\\"c\\\" }) { boolean } }", 3)]
    [InlineData("mutation { ...Three } fragment Three on Mutation { a: knock(input: { word: \\\"a\\\" }) { boolean } b: knock(input: { word: \\\"b\\\" }) { boolean } c: knock(input: { word: \\\"c\\\" }) { boolean } }", 3)]
    [InlineData("mutation { a: knock(input: { word: \\\"a\\\" }) { boolean } ... on Mutation { a: knock(input: { word: \\\"a\\\" }) { boolean } } }", 1)]
    public async Task Every_alias_is_a_try(string mutation, int tries)
    {
        var door = new Door();
        await using var server = await StartAsync(door);
        var sent = 0;
        var status = 200;
        while (status == 200)
        {
            using var answer = await server.AskAsync(mutation);
            status = (int)answer.StatusCode;
            sent++;
        }

        Assert.Equal((5 / tries) + 1, sent);
        Assert.Equal(5 / tries * tries, door.Knocks);
    }

    [Theory]
    [InlineData("Memory")]
    [InlineData("Database")]
    public async Task An_operation_runs_as_a_whole_or_not_at_all(string store)
    {
        var door = new Door();
        await using var server = await StartAsync(door, "--RateLimiting:Tiers:High:Anonymous=1", $"--RateLimiting:Store={store}");
        const string Both = "mutation { knock(input: { word: \\\"a\\\" }) { boolean } call { boolean } }";
        using var first = await server.AskAsync(Both);
        using var second = await server.AskAsync(Both);
        using var third = await server.AskAsync("mutation { knock(input: { word: \\\"a\\\" }) { boolean } }");

        Assert.Equal([200, 429, 200], new[] { first, second, third }.Select(static answer => (int)answer.StatusCode));
        Assert.Equal(("0", "0", "3"), (first.Header("RateLimit-Remaining"), second.Header("RateLimit-Remaining"), third.Header("RateLimit-Remaining")));
        Assert.Equal((2, 1), (door.Knocks, door.Calls));
    }

    [Fact]
    public async Task Searching_behind_a_mutation_counts_as_searching()
    {
        await using var server = await StartAsync(new Door());
        using var refused = await server.AskAsync(
            "mutation { call { boolean query { " + string.Concat(Enumerable.Range(0, 6).Select(static number => $"s{number}: search(query: \\\"x\\\") {{ totalCount }} ")) + "} } }");
        using var answer = await server.AskAsync("mutation { call { boolean query { search(query: \\\"x\\\") { totalCount } } } }");

        Assert.Equal((429, 200), ((int)refused.StatusCode, (int)answer.StatusCode));
        Assert.Equal("4", answer.Header("RateLimit-Remaining"));
    }

    [Fact]
    public async Task Each_operation_of_a_batch_counts_and_each_set_of_variables()
    {
        var door = new Door();
        await using var server = await StartAsync(door, "--GraphQL:Batching=All", "--RateLimiting:Tiers:Critical:Anonymous=2");
        const string Knock = "mutation($w: String!) { knock(input: { word: $w }) { boolean } }";
        const string Ran = "\"data\":{\"knock\":{\"boolean\":false}}}\n";
        var sets = string.Join(',', Enumerable.Range(0, 3).Select(static number => $$"""{"w":"{{number}}"}"""));
        using var variables = await server.SendAsync("POST", "/graphql", $$"""{"query":"{{Knock}}","variables":[{{sets}}]}""", ("Accept", "application/jsonl"));
        server.Time.Advance(TimeSpan.FromMinutes(1));
        var requests = string.Join(',', Enumerable.Repeat($$$"""{"query":"{{{Knock}}}","variables":{"w":"x"}}""", 3));
        using var batch = await server.SendAsync("POST", "/graphql", $"[{requests}]", ("Accept", "application/jsonl"));

        Assert.Equal(
            "{\"variableIndex\":0," + Ran + "{\"variableIndex\":1," + Ran + "{\"variableIndex\":2," + Refused[1..] + "\n",
            await variables.Content.ReadAsStringAsync());
        Assert.Equal(
            "{\"requestIndex\":0," + Ran + "{\"requestIndex\":1," + Ran + "{\"requestIndex\":2," + Refused[1..] + "\n",
            await batch.Content.ReadAsStringAsync());
        Assert.Equal(["1", "1"], new[] { variables, batch }.Select(static answer => answer.Header("RateLimit-Remaining")));
        Assert.Equal(4, door.Knocks);
    }

    [Fact]
    public async Task A_connection_is_no_way_around_it()
    {
        var door = new Door();
        await using var server = await StartAsync(door, "--RateLimiting:Tiers:Critical:Anonymous=1");
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, default);
        await SendAsync(socket, """{"type":"connection_init"}""");
        await ReceiveAsync(socket);
        foreach (var id in new[] { "a", "b" })
        {
            await SendAsync(socket, $$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"mutation { knock(input: { word: \"x\" }) { boolean } }"}}""");
        }

        var answers = new[] { await ReceiveAsync(socket), await ReceiveAsync(socket), await ReceiveAsync(socket) };

        Assert.Equal(
            [
                """{"id":"a","type":"complete"}""",
                """{"id":"a","type":"next","payload":{"data":{"knock":{"boolean":false}}}}""",
                """{"id":"b","type":"error","payload":[{"message":"Rate limit exceeded. Try again in 60 seconds.","extensions":{"code":"RATE_LIMITED","retryAfter":60}}]}""",
            ],
            answers.Order());
        Assert.Equal(1, door.Knocks);
    }

    private static Task<LimitedServer> StartAsync(Door door, params string[] settings) =>
        LimitedServer.StartAsync(builder => AddDoor(builder, door), settings);

    private static void AddDoor(WebApplicationBuilder builder, Door door)
    {
        builder.Services.AddSingleton(door);
        builder.Services.AddGraphQLServer().AddTypeExtension(typeof(DoorMutations));
    }

    private static Task SendAsync(ClientWebSocket socket, string text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, default);

    private static async Task<string> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[1000];
        var result = await socket.ReceiveAsync(buffer, default).WaitAsync(Wait.Patience);
        return Encoding.UTF8.GetString(buffer, 0, result.Count);
    }

    /// <summary>Stands for what asks for a password.</summary>
    public sealed class Door
    {
        public int Knocks { get; set; }

        public int Calls { get; set; }
    }

    [MutationType]
    public static class DoorMutations
    {
        [RateLimit(RateLimitTier.Critical, RateLimitGroup.Authentication)]
        public static bool Knock(string word, [Service] Door door)
        {
            door.Knocks++;
            return word == "open";
        }

        public static bool Call([Service] Door door)
        {
            door.Calls++;
            return true;
        }
    }
}
