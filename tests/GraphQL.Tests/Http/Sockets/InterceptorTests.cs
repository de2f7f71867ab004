using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Sockets;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

public sealed class InterceptorTests
{
    [Fact]
    public async Task A_token_in_the_payload_signs_the_client_in()
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.AddSocketSessionInterceptor<Doorkeeper>());
        using var socket = await host.ConnectAsync();

        await socket.SendAsync("""{"type":"connection_init","payload":{"token":"ada"}}""");
        Assert.Equal("""{"type":"connection_ack","payload":{"hello":"ada"}}""", await socket.ReceiveAsync());
        await socket.SendAsync("""{"type":"ping","payload":{"n":1}}""");
        Assert.Equal("""{"type":"pong","payload":{"n":1}}""", await socket.ReceiveAsync());
        await socket.SubscribeAsync("a", "subscription { secret { number } }");
        await host.WhenListeningAsync();
        await host.AddAsync(3);

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"secret":{"number":3}}}}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("graphql-transport-ws", "4403 Who are you?")]
    [InlineData("graphql-ws", """{"type":"connection_error","payload":{"message":"Who are you?","extensions":{"code":"NOBODY"}}}""", "1000 Who are you?")]
    public async Task A_client_that_may_not_connect_is_told_why(string protocol, params string[] expected)
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.AddSocketSessionInterceptor<Doorkeeper>());
        using var socket = await host.ConnectAsync(protocol);

        await socket.SendAsync("""{"type":"connection_init","payload":{}}""");

        Assert.Equal(expected, await socket.ReceiveAsync(expected.Length));
    }

    [Fact]
    public async Task An_operation_that_must_not_run_gets_the_reason()
    {
        await using var host = await SubscriptionHost.StartAsync(builder => builder.AddSocketSessionInterceptor<Doorkeeper>());
        using var socket = await host.ConnectAsync();
        await socket.SendAsync("""{"type":"connection_init","payload":{"token":"ada"}}""");
        await socket.ReceiveAsync();

        await socket.SubscribeAsync("forbidden", "{ ping }");

        Assert.Equal("""{"id":"forbidden","type":"error","payload":[{"message":"Not this one."}]}""", await socket.ReceiveAsync());
    }

    private sealed class Doorkeeper : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, OperationMessagePayload connectionInitMessage, CancellationToken cancellationToken)
        {
            if (connectionInitMessage.As<Dictionary<string, string>>()?.GetValueOrDefault("token") is not { } name)
            {
                return new(ConnectionStatus.Reject("Who are you?", new Dictionary<string, object?> { ["code"] = "NOBODY" }));
            }

            session.HttpContext.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], "token"));
            return new(ConnectionStatus.Accept(new Dictionary<string, object?> { ["hello"] = name }));
        }

        public override ValueTask OnRequestAsync(
            ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) =>
            operationSessionId == "forbidden"
                ? throw new GraphQLException(ErrorBuilder.New().SetMessage("Not this one.").Build())
                : default;

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
            ISocketSession session, OperationMessagePayload pingMessage, CancellationToken cancellationToken) =>
            new(pingMessage.As<Dictionary<string, object?>>());
    }
}
