using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

/// <summary>graphql-transport-ws, by its own words and against clients that do not keep to it.</summary>
public sealed class TransportProtocolTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Ack = """{"type":"connection_ack"}""";

    [Theory]
    [InlineData("subscription { counted(to: 2) }", """{"id":"a","type":"next","payload":{"data":{"counted":1}}}""", """{"id":"a","type":"next","payload":{"data":{"counted":2}}}""", """{"id":"a","type":"complete"}""")]
    [InlineData("{ ping }", """{"id":"a","type":"next","payload":{"data":{"ping":"pong"}}}""", """{"id":"a","type":"complete"}""")]
    [InlineData("{ }", """{"id":"a","type":"error","payload":[{"message":"Expected a `Name`-token, but found a `RightBrace`-token.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0011"}}]}""")]
    [InlineData("subscription { secret { name } }", """{"id":"a","type":"error","payload":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":16}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("subscription { broken }", """{"id":"a","type":"next","payload":{"data":{"broken":1}}}""", """{"id":"a","type":"error","payload":[{"message":"Unexpected Execution Error"}]}""")]
    [InlineData("", """{"id":"a","type":"error","payload":[{"message":"Either the parameter query or the parameter id has to be set.","extensions":{"code":"HC0013"}}]}""")]
    public async Task An_operation_gives_its_results_and_its_end(string document, params string[] expected)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.OpenAsync();

        await socket.SubscribeAsync("a", document);

        Assert.Equal(expected, await socket.ReceiveAsync(expected.Length));
        Assert.Equal(1000, await socket.CloseAsync());
    }

    [Theory]
    [InlineData("4400 Expected a JSON object", "nonsense")]
    [InlineData("4400 Expected a JSON object", "")]
    [InlineData("4400 Expected a JSON object", "[]")]
    [InlineData("4400 Expected a JSON object", """{"type":"ping"} {}""")]
    [InlineData("4400 Expected a JSON object", """{"type":"\ud800"}""")]
    [InlineData("4400 Expected a \"type\" that is a string", "{}")]
    [InlineData("4400 Expected a \"type\" that is a string", """{"type":1}""")]
    [InlineData("4400 Unknown message type", """{"type":"start","id":"a"}""")]
    [InlineData("4400 Expected a \"payload\" that is an object or null", """{"type":"connection_init","payload":1}""")]
    [InlineData("4401 Unauthorized", """{"id":"a","type":"subscribe","payload":{"query":"{ ping }"}}""")]
    [InlineData("4400 Expected an \"id\" that is a string with 1 to 256 characters", Init, """{"type":"subscribe","payload":{"query":"{ ping }"}}""")]
    [InlineData("4400 Expected an \"id\" that is a string with 1 to 256 characters", Init, """{"id":"","type":"subscribe","payload":{"query":"{ ping }"}}""")]
    [InlineData("4400 Expected an \"id\" that is a string with 1 to 256 characters", Init, """{"type":"complete"}""")]
    [InlineData("4400 Expected a \"payload\" that is an object", Init, """{"id":"a","type":"subscribe"}""")]
    [InlineData("4400 Expected a \"payload\" that is an object", Init, """{"id":"a","type":"subscribe","payload":[]}""")]
    [InlineData("4400 Invalid GraphQL Request. The member `query` must be a string.", Init, """{"id":"a","type":"subscribe","payload":{"query":1}}""")]
    [InlineData("4429 Too many initialisation requests", Init, Init)]
    [InlineData("4409 Subscriber for a already exists", Init, """{"id":"a","type":"subscribe","payload":{"query":"subscription { itemAdded { name } }"}}""", """{"id":"a","type":"subscribe","payload":{"query":"{ ping }"}}""")]
    public async Task A_client_that_does_not_keep_to_the_protocol_is_closed(string reason, params string[] messages)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync();
        foreach (var message in messages)
        {
            await socket.SendAsync(message);
        }

        Assert.Equal(messages[0] == Init ? [Ack, reason] : [reason], await socket.ReceiveAsync(messages[0] == Init ? 2 : 1));
    }

    [Fact]
    public async Task Binary_text_broken_text_and_too_much_text_are_refused()
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.ModifySocketOptions(options => options.MaxMessageSize = 1000));
        using var binary = await host.ConnectAsync();
        using var broken = await host.ConnectAsync();
        using var large = await host.ConnectAsync();
        using var endless = await host.ConnectAsync();

        await binary.SendAsync(Init, WebSocketMessageType.Binary);
        await broken.SendAsync([(byte)'"', 0xC3, (byte)'"']);
        await large.SendAsync(JsonSerializer.Serialize(new { type = "ping", payload = new { x = new string('x', 100_000) } }));
        for (var i = 0; i < 50; i++)
        {
            await endless.SendAsync(new string(' ', 100), isLast: false);
        }

        Assert.Equal("4400 Expected a text message, but found a binary one", await binary.ReceiveAsync());
        Assert.True(await EndOfAsync(broken) is "1007" or "reset"); // The framework sends the code and cuts the line at once.
        Assert.Equal("1009 A message may have 1000 bytes at most", await large.ReceiveAsync());
        Assert.Equal("1009 A message may have 1000 bytes at most", await endless.ReceiveAsync());
    }

    [Fact]
    public async Task A_message_may_come_in_pieces()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync();

        await socket.SendAsync("""{"type":"conn""", isLast: false);
        await socket.SendAsync("""ection_init"}""");

        Assert.Equal(Ack, await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData(null, "1002 Expected the sub-protocol graphql-transport-ws or graphql-ws")]
    [InlineData("mqtt", "1002 Expected the sub-protocol graphql-transport-ws or graphql-ws")]
    public async Task A_client_without_a_protocol_of_ours_is_closed(string? protocol, string reason)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync(protocol);

        Assert.Equal(reason, await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("graphql-ws,graphql-transport-ws", "graphql-transport-ws")]
    [InlineData("graphql-ws", "graphql-ws")]
    public async Task The_newer_protocol_is_preferred(string offered, string chosen)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync(offered);
        using var elsewhere = await host.ConnectAsync(offered, "/graphql/ws");

        Assert.Equal(chosen, socket.Protocol);
        Assert.Equal(chosen, elsewhere.Protocol);
    }

    [Fact]
    public async Task Whoever_does_not_initialise_in_time_is_closed()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync();
        await socket.SendAsync("""{"type":"ping","payload":null}""");
        Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());

        host.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("4408 Connection initialisation timeout", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task The_server_gives_signs_of_life()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await RingAsync(host);
            Assert.Equal("""{"type":"ping"}""", await socket.ReceiveAsync());
            await socket.SendAsync("""{"type":"pong"}""");
        }
    }

    [Fact]
    public async Task A_stopped_operation_says_nothing_more_and_its_id_is_free()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number } }");
        await host.WhenListeningAsync();
        await host.AddAsync(1);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"itemAdded":{"number":1}}}}""", await socket.ReceiveAsync());

        await socket.SendAsync("""{"id":"a","type":"complete"}""");
        await socket.SendAsync("""{"id":"a","type":"complete"}""");
        await host.WhenListeningAsync(0);
        await host.AddAsync(2);
        await socket.SubscribeAsync("a", "{ ping }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"ping":"pong"}}}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task A_connection_has_as_many_operations_as_it_may()
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.ModifySocketOptions(options => options.MaxSubscriptionsPerConnection = 2));
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number } }");
        await socket.SubscribeAsync("b", "subscription { itemAdded { number } }");

        await socket.SubscribeAsync("c", "{ ping }");

        Assert.Equal(
            """{"id":"c","type":"error","payload":[{"message":"The connection runs 2 operations already, which is the most that it may.","extensions":{"code":"SUBSCRIPTION_LIMIT"}}]}""",
            await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Connections_beyond_the_limit_and_from_pages_of_others_are_refused()
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.ModifySocketOptions(options =>
        {
            options.MaxConnections = 2;
            options.AllowedOrigins.Add("https://www.python.org");
        }));
        using var own = await host.ConnectAsync(origin: host.Address.GetLeftPart(UriPartial.Authority));
        var foreign = await Assert.ThrowsAsync<WebSocketException>(() => host.ConnectAsync(origin: "https://evil.example"));
        using var allowed = await host.ConnectAsync(origin: "https://www.python.org");
        var tooMany = await Assert.ThrowsAsync<WebSocketException>(() => host.ConnectAsync());

        Assert.Contains("403", foreign.Message, StringComparison.Ordinal);
        Assert.Contains("503", tooMany.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_stops_says_so()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number } }");
        await host.WhenListeningAsync();

        var stopping = host.StopAsync();

        Assert.Equal("1001 The server is shutting down", await socket.ReceiveAsync());
        await stopping;
        Assert.Equal(0, host.Topics.Count);
    }

    [Fact]
    public async Task A_client_that_breaks_off_leaves_nothing_behind()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number } }");
        await host.WhenListeningAsync();

        socket.Abort();

        await host.WhenListeningAsync(0);
    }

    [Fact]
    public async Task A_schema_without_subscriptions_answers_queries_and_refuses_the_rest()
    {
        await using var host = await SubscriptionHost.StartAsync("http://127.0.0.1:0", static _ => { });
        using var socket = await host.OpenAsync();

        await socket.SubscribeAsync("a", "{ ping }");
        await socket.SubscribeAsync("b", "subscription { ping }");

        var answers = await socket.ReceiveAsync(3);
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"ping":"pong"}}}""", answers[0]);
        Assert.StartsWith("""{"id":"b","type":"error","payload":[{"message":""", answers[2], StringComparison.Ordinal);
    }

    private static async Task<string> EndOfAsync(RawSocket socket)
    {
        try
        {
            return (await socket.ReceiveAsync())[..4];
        }
        catch (WebSocketException)
        {
            return "reset";
        }
    }

    /// <summary>Lets the keep-alive timer ring, which is set a moment after the last message was sent.</summary>
    private static async Task RingAsync(SubscriptionHost host)
    {
        await host.WhenTimerRunsAsync();
        host.Time.Advance(TimeSpan.FromSeconds(5));
    }
}
