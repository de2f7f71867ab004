using Microsoft.Extensions.Primitives;

namespace PyDotOrg.Graph.Server.Hardening;

/// <summary>What answers tell browsers not to do with them. Pages that need more say so themselves, in place of these.</summary>
internal static class SecurityHeaders
{
    private const string ReferrerPolicy = "Referrer-Policy";
    private const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    /// <summary>The names of all of them.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "X-Content-Type-Options", "X-Frame-Options", "Content-Security-Policy", "Strict-Transport-Security", ReferrerPolicy, ResourcePolicy,
    };

    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues Deny = "DENY";
    private static readonly StringValues NoReferrer = "no-referrer";
    private static readonly StringValues LoadsNothing = "default-src 'none'; frame-ancestors 'none'";
    private static readonly StringValues CrossOrigin = "cross-origin";
    private static readonly StringValues SameOrigin = "same-origin";

    /// <summary>Writes them.</summary>
    public static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = NoSniff;
        headers.XFrameOptions = Deny;
        headers.ContentSecurityPolicy = LoadsNothing;
        headers[ReferrerPolicy] = NoReferrer;

        // Whoever may read an answer may embed it, too.
        headers[ResourcePolicy] = IsSurface(http.Request.Path) ? CrossOrigin : SameOrigin;
    }

    private static bool IsSurface(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/graphql", StringComparison.Ordinal);
}
