using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>Sees what happens on WebSocket connections (contract: Hot Chocolate, section 1.14). A singleton, called by many at once.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>A client wants to connect. Tokens that browsers cannot send as headers come in the payload.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, OperationMessagePayload connectionInitMessage, CancellationToken cancellationToken);

    /// <summary>An operation is about to run.</summary>
    /// <param name="session">The connection.</param>
    /// <param name="operationSessionId">The id that the client gave the operation.</param>
    /// <param name="requestBuilder">The request, to be changed.</param>
    /// <param name="cancellationToken">Ends with the operation.</param>
    /// <exception cref="GraphQLException">The operation must not run; the client gets the errors.</exception>
    ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken);

    /// <summary>The client asks for a sign of life.</summary>
    /// <returns>The payload of the answer; null for none.</returns>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, OperationMessagePayload pingMessage, CancellationToken cancellationToken);

    /// <summary>The client gives a sign of life.</summary>
    ValueTask OnPongAsync(ISocketSession session, OperationMessagePayload pongMessage, CancellationToken cancellationToken);

    /// <summary>The connection is closed.</summary>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken);
}

/// <summary>An interceptor that lets everything through; derive from it and override what matters.</summary>
public abstract class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, OperationMessagePayload connectionInitMessage, CancellationToken cancellationToken) => new(ConnectionStatus.Accept());

    /// <inheritdoc/>
    public virtual ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public virtual ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, OperationMessagePayload pingMessage, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public virtual ValueTask OnPongAsync(ISocketSession session, OperationMessagePayload pongMessage, CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken) => default;
}

/// <summary>Lets a client connect, or not.</summary>
public sealed class ConnectionStatus
{
    private static readonly ConnectionStatus Accepted = new(null, null, null);

    private ConnectionStatus(string? rejection, IReadOnlyDictionary<string, object?>? extensions, IReadOnlyDictionary<string, object?>? payload)
    {
        Rejection = rejection;
        Extensions = extensions;
        Payload = payload;
    }

    /// <summary>Why the client may not connect; null when it may.</summary>
    public string? Rejection { get; }

    /// <summary>More about the rejection, where the protocol can carry it; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What the client reads with the permission; null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Payload { get; }

    /// <summary>The client may connect.</summary>
    /// <param name="payload">What it reads with the permission; null for nothing.</param>
    public static ConnectionStatus Accept(IReadOnlyDictionary<string, object?>? payload = null) =>
        payload is null ? Accepted : new ConnectionStatus(null, null, payload);

    /// <summary>The client may not connect; it is closed with 4403.</summary>
    /// <param name="message">Why; "Forbidden" when null.</param>
    /// <param name="extensions">More about it, where the protocol can carry it.</param>
    public static ConnectionStatus Reject(string? message = null, IReadOnlyDictionary<string, object?>? extensions = null) =>
        new(message ?? Messages.Forbidden, extensions, null);
}
