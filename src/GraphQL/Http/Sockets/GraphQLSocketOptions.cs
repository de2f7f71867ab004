namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>What WebSocket connections may do, and for how long (contract: Hot Chocolate, section 1.12).</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>The time within which a client has to send <c>connection_init</c>; 10 seconds unless set. Closed with 4408 afterwards.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The time between two signs of life that the server sends; 5 seconds unless set, null for none.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The time that a client may take to receive one message; 30 seconds unless set. The connection is cut afterwards.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The time that a client may take to answer when the server closes the connection; 5 seconds unless set.</summary>
    public TimeSpan CloseTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most operations that run on one connection; 100 unless set. Others get the error <c>SUBSCRIPTION_LIMIT</c>.</summary>
    public int MaxSubscriptionsPerConnection { get; set; } = 100;

    /// <summary>The most bytes of a message from a client; 1 MiB unless set. Closed with 1009 beyond it.</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>The most connections of the endpoint; 10,000 unless set. Others get the status 503.</summary>
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// The origins whose pages may connect, such as <c>https://www.python.org</c>, beside the server's own. Every page may when
    /// the list is empty; others get the status 403. Clients that are no browsers send no origin and may always connect.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>
    /// Whether <see cref="AllowedOrigins"/> counts for connections with cookies only, and then even when it is empty: every page
    /// may connect without them, and with them none but the server's own and those of the list. Off unless set.
    /// </summary>
    public bool AllowsOtherOriginsWithoutCookies { get; set; }
}
