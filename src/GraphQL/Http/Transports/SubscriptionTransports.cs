using PyDotOrg.GraphQL.Http.Sockets;

namespace PyDotOrg.GraphQL.Http.Transports;

/// <summary>The transports that carry several results over time.</summary>
/// <param name="Sockets">WebSockets.</param>
/// <param name="Streams">Plain HTTP.</param>
internal sealed record SubscriptionTransports(SocketTransport Sockets, StreamTransport Streams)
{
    /// <summary>The transports of an endpoint.</summary>
    /// <param name="services">Those of the host.</param>
    /// <param name="options">Those of the endpoint.</param>
    public static SubscriptionTransports Of(IServiceProvider services, GraphQLServerOptions options) =>
        new(new SocketTransport(services), new StreamTransport(services, options));
}
