using System.Net.WebSockets;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>Tells connections that broke from mistakes of ours.</summary>
internal static class SocketFailure
{
    /// <summary>Whether an exception says that the connection is gone.</summary>
    public static bool Is(Exception exception) =>
        exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException
        || exception is InvalidOperationException { Source: "System.Net.WebSockets" };
}
