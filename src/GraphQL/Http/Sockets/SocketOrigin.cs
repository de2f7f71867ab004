using Microsoft.AspNetCore.Http;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>
/// Which pages may connect. Browsers let every page open a WebSocket to every server and send the server's cookies along, so
/// the server itself has to look (RFC 6455, section 10.2).
/// </summary>
internal static class SocketOrigin
{
    /// <summary>Whether a request may become a connection.</summary>
    public static bool IsAllowed(HttpRequest request, GraphQLSocketOptions options)
    {
        var origin = request.Headers.Origin.ToString();
        var allowed = options.AllowedOrigins;
        var isOpen = options.AllowsOtherOriginsWithoutCookies ? request.Headers.Cookie.Count == 0 : allowed.Count == 0;
        return isOpen
            || origin.Length == 0
            || allowed.Contains("*")
            || allowed.Contains(origin.TrimEnd('/'), StringComparer.OrdinalIgnoreCase)
            || IsOwn(request, origin);
    }

    private static bool IsOwn(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address)
        && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
