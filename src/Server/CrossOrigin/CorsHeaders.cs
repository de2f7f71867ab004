using Microsoft.Extensions.Primitives;

namespace PyDotOrg.Graph.Server.CrossOrigin;

/// <summary>
/// Lets pages of every origin call the surfaces without cookies, and those of some origins with them (contract: REST, section 1.6).
/// The framework's middleware speaks only to requests that name an origin; here answers say it to all, so that no cache has
/// to tell them apart.
/// </summary>
/// <param name="origins">The origins whose pages may send cookies.</param>
internal sealed class CorsHeaders(IReadOnlyList<string> origins)
{
    /// <summary>How the names of all of them begin.</summary>
    public const string Prefix = "Access-Control-";

    private const string Methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    private const string RestHeaders =
        "Accept, Authorization, Content-Type, If-None-Match, If-Modified-Since, X-API-Key, X-CSRFToken, X-Request-Id";

    private const string Exposed =
        "ETag, Link, Location, Retry-After, RateLimit-Policy, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-API-Version, "
        + "X-API-Deprecated, X-API-Sunset-Date, X-API-Notice, X-Request-Id, X-Total-Count";

    private const string MaxAge = "600";

    private static readonly StringValues Everybody = "*";
    private static readonly StringValues ExposedHeaders = Exposed;
    private static readonly StringValues RestAllowed = RestHeaders;
    private static readonly StringValues GraphQLAllowed = $"{RestHeaders}, GraphQL-Preflight, GraphQL-Cost";

    private readonly HashSet<string> _origins = new(origins.Select(static origin => origin.TrimEnd('/')), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the pages of an origin may send cookies.</summary>
    public bool Trusts(string origin) => _origins.Contains(origin);

    /// <summary>Writes what every answer has.</summary>
    public void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlExposeHeaders = ExposedHeaders;
        if (_origins.Count == 0)
        {
            headers.AccessControlAllowOrigin = Everybody;
            return;
        }

        headers.Append("Vary", "Origin");
        var origin = http.Request.Headers.Origin.ToString();
        if (Trusts(origin))
        {
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlAllowCredentials = "true";
        }
        else
        {
            headers.AccessControlAllowOrigin = Everybody;
        }
    }

    /// <summary>Whether a browser asks what a page may send.</summary>
    public static bool IsPreflight(HttpRequest request) =>
        HttpMethods.IsOptions(request.Method) && request.Headers.Origin.Count > 0 && request.Headers.AccessControlRequestMethod.Count > 0;

    /// <summary>Tells a browser what pages may send.</summary>
    public static void WritePreflight(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.AccessControlAllowMethods = Methods;
        headers.AccessControlAllowHeaders = http.Request.Path.StartsWithSegments("/graphql", StringComparison.Ordinal) ? GraphQLAllowed : RestAllowed;
        headers.AccessControlMaxAge = MaxAge;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
