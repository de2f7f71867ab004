using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Http.Sockets.Protocols;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>GraphQL over WebSockets (contract: Hot Chocolate, section 3.13). The host must have <c>UseWebSockets()</c> before the endpoint.</summary>
internal sealed class SocketTransport
{
    private readonly SocketHost _host;
    private int _connections;

    public SocketTransport(IServiceProvider services) => _host = new SocketHost(
        services.GetRequiredService<IRequestExecutor>(),
        services.GetService<GraphQLSocketOptions>() ?? new GraphQLSocketOptions(),
        services.GetService<ISocketSessionInterceptor>(),
        services.GetService<TimeProvider>() ?? TimeProvider.System,
        services.GetService<ILoggerFactory>()?.CreateLogger("PyDotOrg.GraphQL") ?? NullLogger.Instance,
        services.GetService<GraphQLServerOptions>()?.IncrementalDelivery ?? default,
        services.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None);

    /// <summary>Whether a request wants to become a connection.</summary>
    public static bool Supports(HttpContext http) => http.WebSockets.IsWebSocketRequest;

    /// <summary>Takes a request that wants to become a connection; any other gets 400.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        if (!Supports(http))
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        if (!SocketOrigin.IsAllowed(http.Request, _host.Options))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        return RunAsync(http);
    }

    private async Task RunAsync(HttpContext http)
    {
        try
        {
            if (Interlocked.Increment(ref _connections) > _host.Options.MaxConnections)
            {
                http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            }

            await ConnectAsync(http);
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    }

    private async Task ConnectAsync(HttpContext http)
    {
        var protocol = SocketProtocol.All.FirstOrDefault(
            each => http.WebSockets.WebSocketRequestedProtocols.Contains(each.Name, StringComparer.Ordinal));
        using var socket = await http.WebSockets.AcceptWebSocketAsync(protocol?.Name);
        if (protocol is null)
        {
            await using var refused = new SocketSession(_host, http, SocketProtocol.All[0], socket);
            await refused.CloseAsync(CloseReason.NoProtocol);
            await refused.RunAsync();
            return;
        }

        await using var session = new SocketSession(_host, http, protocol, socket);
        await session.RunAsync();
    }
}
