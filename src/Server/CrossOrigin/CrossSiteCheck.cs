using PyDotOrg.Graph.Server.Authentication;

namespace PyDotOrg.Graph.Server.CrossOrigin;

/// <summary>Finds requests that a foreign page has sent with a cookie that it does not know (contract: REST, section 1.6).</summary>
/// <param name="cors">Knows which origins may send cookies.</param>
/// <param name="publicOrigin">The origin under which clients reach the server.</param>
internal sealed class CrossSiteCheck(CorsHeaders cors, string publicOrigin)
{
    private const string FetchSite = "Sec-Fetch-Site";
    private const string CrossSite = "cross-site";

    /// <summary>Whether a request changes something, by right of a cookie and in the name of a foreign page.</summary>
    public bool IsForgery(HttpContext http) => IsUnsafe(http.Request.Method) && IsByCookie(http) && IsForeign(http.Request);

    private static bool IsByCookie(HttpContext http) => http.Features.Get<CookieCredentialFeature>() is not null;

    private static bool IsUnsafe(string method) =>
        !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method);

    private bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (cors.Trusts(origin))
        {
            return false; // Also one of another site.
        }

        return (origin.Length > 0 && !IsOwn(request, origin))
            || string.Equals(request.Headers[FetchSite], CrossSite, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A proxy may have changed the name that the browser knows; no page can.</summary>
    private bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, publicOrigin, StringComparison.OrdinalIgnoreCase)
        || string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
}
