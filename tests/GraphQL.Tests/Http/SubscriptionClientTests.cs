using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The clients that others subscribe with, against our server.</summary>
public sealed class SubscriptionClientTests
{
    private const string Folder = "tests/SubscriptionClients";
    private const string NewProtocol = "graphql-ws.mjs";
    private const string OldProtocol = "subscriptions-transport-ws.mjs";

    [NodeFact(Folder)]
    public Task The_client_of_graphql_ws_runs_operations() => RunOperationsAsync(NewProtocol, [
        """{"counted":{"data":{"counted":1}}}""",
        """{"counted":{"data":{"counted":2}}}""",
        """{"counted":{"data":{"counted":3}}}""",
        """{"counted":"complete"}""",
        """{"query":{"data":{"ping":"pong"}}}""",
        """{"query":"complete"}""",
        """{"invalid":"error","errors":["Expected a `Name`-token, but found a `RightBrace`-token."]}""",
        """{"refused":"error","errors":["The current user is not authorized to access this resource."]}"""]);

    [NodeFact(Folder)]
    public Task The_client_of_subscriptions_transport_ws_runs_operations() => RunOperationsAsync(OldProtocol, [
        """{"counted":{"data":{"counted":1}}}""",
        """{"counted":{"data":{"counted":2}}}""",
        """{"counted":{"data":{"counted":3}}}""",
        """{"counted":"complete"}""",
        """{"query":{"data":{"ping":"pong"}}}""",
        """{"query":"complete"}""",
        """{"invalid":"error","errors":["Expected a `Name`-token, but found a `RightBrace`-token."]}""",
        """{"refused":"error","errors":["The current user is not authorized to access this resource."]}"""]);

    [NodeFact(Folder)]
    public Task The_client_of_graphql_sse_runs_operations() => RunOperationsAsync("graphql-sse.mjs", [
        """{"counted":{"data":{"counted":1}}}""",
        """{"counted":{"data":{"counted":2}}}""",
        """{"counted":{"data":{"counted":3}}}""",
        """{"counted":"complete"}""",
        """{"query":{"data":{"ping":"pong"}}}""",
        """{"query":"complete"}""",
        """{"invalid":{"errors":["Expected a `Name`-token, but found a `RightBrace`-token."]}}""",
        """{"invalid":"complete"}""",
        """{"refused":{"errors":["The current user is not authorized to access this resource."]}}""",
        """{"refused":"complete"}"""]);

    [NodeFact(Folder)]
    public Task The_client_of_graphql_sse_listens_to_several_topics_and_leaves_them() => ListenAsync("graphql-sse.mjs");

    [NodeFact(Folder)]
    public Task The_client_of_graphql_ws_listens_to_several_topics_and_leaves_them() => ListenAsync(NewProtocol);

    [NodeFact(Folder)]
    public Task The_client_of_subscriptions_transport_ws_listens_to_several_topics_and_leaves_them() => ListenAsync(OldProtocol);

    [NodeFact(Folder)]
    public Task The_client_of_graphql_ws_comes_back_when_the_server_does() => ComeBackAsync(NewProtocol, ["""{"closed":1001}"""]);

    [NodeFact(Folder)]
    public Task The_client_of_graphql_sse_comes_back_when_the_server_does() => ComeBackAsync("graphql-sse.mjs", []);

    private static async Task ComeBackAsync(string script, string[] expected)
    {
        var first = await SubscriptionHost.StartAsync();
        var address = first.Address.ToString();
        using var client = await StartAsync(first, script, "restart");
        await first.WhenListeningAsync();
        await first.AddAsync(1);
        Assert.Equal("""{"one":{"data":{"itemAdded":{"number":1}}}}""", await client.HearAsync());

        await first.StopAsync();
        Assert.Equal(expected, await client.HearAsync(expected.Length));
        await first.DisposeAsync();
        await using var second = await SubscriptionHost.StartAsync(address, builder =>
        {
            Microsoft.Extensions.DependencyInjection.SubscriptionBuilderExtensions.AddInMemorySubscriptions(builder);
            Microsoft.Extensions.DependencyInjection.RequestExecutorBuilderExtensions.AddType(builder, typeof(TestSubscriptions));
        });
        await second.WhenListeningAsync();
        await second.AddAsync(2);

        Assert.Equal("""{"one":{"data":{"itemAdded":{"number":2}}}}""", await client.HearAsync());
        await client.SayAsync("stop");
        Assert.Equal("""{"one":"complete"}""", await client.HearAsync());
    }

    private static async Task RunOperationsAsync(string script, string[] expected)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var client = await StartAsync(host, script, "operations");

        Assert.Equal(expected, await client.HearAllAsync());
    }

    private static async Task ListenAsync(string script)
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var client = await StartAsync(host, script, "topics");
        await host.WhenListeningAsync(listeners: 2);

        await host.AddAsync(1);
        Assert.Equal(
            ["""{"one":{"data":{"itemAdded":{"number":1}}}}""", """{"two":{"data":{"itemAdded":{"name":"item 1"}}}}"""],
            (await client.HearAsync(2)).Order(StringComparer.Ordinal));

        await client.SayAsync("leave one");
        await host.WhenListeningAsync(listeners: 1);
        await host.AddAsync(2);
        Assert.Equal("""{"two":{"data":{"itemAdded":{"name":"item 2"}}}}""", await SkipEndsAsync(client));
        await client.SayAsync("leave two");
        await host.WhenListeningAsync(0);
    }

    /// <summary>Only the newer client says that an operation which it left is over.</summary>
    private static async Task<string?> SkipEndsAsync(NodeProcess client)
    {
        var line = await client.HearAsync();
        return line == """{"one":"complete"}""" ? await client.HearAsync() : line;
    }

    private static async Task<NodeProcess> StartAsync(SubscriptionHost host, string script, string scenario)
    {
        var client = NodeProcess.Start(Folder, script);
        await client.SayAsync($$"""{"url":"ws://{{host.Address.Authority}}/graphql","scenario":"{{scenario}}"}""");
        return client;
    }
}
