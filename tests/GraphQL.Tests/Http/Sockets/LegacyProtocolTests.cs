using System.Text.Json;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

/// <summary>The protocol of subscriptions-transport-ws.</summary>
public sealed class LegacyProtocolTests
{
    private const string Init = """{"type":"connection_init","payload":{}}""";
    private const string Ack = """{"type":"connection_ack"}""";
    private const string KeepAlive = """{"type":"ka"}""";

    [Theory]
    [InlineData("subscription { counted(to: 1) }", """{"id":"1","type":"data","payload":{"data":{"counted":1}}}""", """{"id":"1","type":"complete"}""")]
    [InlineData("{ ping }", """{"id":"1","type":"data","payload":{"data":{"ping":"pong"}}}""", """{"id":"1","type":"complete"}""")]
    [InlineData("{ }", """{"id":"1","type":"error","payload":{"message":"Expected a `Name`-token, but found a `RightBrace`-token.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0011"}}}""")]
    public async Task An_operation_gives_its_results_and_its_end(string document, params string[] expected)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync("graphql-ws");

        await socket.SendAsync(Init);
        await socket.SendAsync(JsonSerializer.Serialize(new { id = "1", type = "start", payload = new { query = document } }));

        Assert.Equal([Ack, KeepAlive, .. expected], await socket.ReceiveAsync(expected.Length + 2));
    }

    [Theory]
    [InlineData("1000 Connection terminated by user.", Init, """{"type":"connection_terminate"}""")]
    [InlineData("1002 Too many initialisation requests", Init, Init)]
    [InlineData("1011 Subscriber for 1 already exists", Init, """{"id":"1","type":"start","payload":{"query":"subscription { itemAdded { name } }"}}""", """{"id":"1","type":"start","payload":{"query":"{ ping }"}}""")]
    [InlineData("4400 Unknown message type", Init, """{"id":"1","type":"subscribe","payload":{}}""")]
    [InlineData("4400 Expected a \"type\" that is a string", Init, """{"id":"1"}""")]
    [InlineData("4400 Expected a \"payload\" that is an object", Init, """{"id":"1","type":"start"}""")]
    [InlineData("4400 Expected an \"id\" that is a string with 1 to 256 characters", Init, """{"type":"stop"}""")]
    public async Task The_connection_ends_with_a_reason(string reason, params string[] messages)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync("graphql-ws");
        foreach (var message in messages)
        {
            await socket.SendAsync(message);
        }

        Assert.Equal([Ack, KeepAlive, reason], await socket.ReceiveAsync(3));
    }

    [Fact]
    public async Task Nothing_runs_before_the_permission()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync("graphql-ws");

        await socket.SendAsync("""{"id":"1","type":"start","payload":{"query":"{ ping }"}}""");

        Assert.Equal("1002 Unauthorized", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Whoever_does_not_initialise_in_time_is_closed()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync("graphql-ws");
        await host.WhenTimerRunsAsync();

        host.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("1002 Connection initialisation timeout", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Stop_ends_a_subscription()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var socket = await host.ConnectAsync("graphql-ws");
        await socket.SendAsync(Init);
        await socket.SendAsync("""{"id":"1","type":"start","payload":{"query":"subscription { itemAdded { number } }"}}""");
        await host.WhenListeningAsync();

        await socket.SendAsync("""{"id":"1","type":"stop"}""");

        await host.WhenListeningAsync(0);
    }
}
