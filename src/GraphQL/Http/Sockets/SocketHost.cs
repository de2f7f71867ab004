using Microsoft.Extensions.Logging;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>What all connections of an endpoint share.</summary>
/// <param name="Executor">Runs operations.</param>
/// <param name="Options">The limits.</param>
/// <param name="Interceptor">Sees what happens; null when the host has none.</param>
/// <param name="Time">The clock.</param>
/// <param name="Logger">Where unexpected exceptions go.</param>
/// <param name="Incremental">How parts of a result are written that come later, for clients that do not say.</param>
/// <param name="Stopping">Ends when the host stops.</param>
internal sealed record SocketHost(
    IRequestExecutor Executor,
    GraphQLSocketOptions Options,
    ISocketSessionInterceptor? Interceptor,
    TimeProvider Time,
    ILogger Logger,
    IncrementalDeliveryFormat Incremental,
    CancellationToken Stopping);
