using Microsoft.Extensions.Primitives;

namespace PyDotOrg.Graph.Server.Versions;

/// <summary>
/// Says which version of the facade answers (contract: REST, section 5). There is one, so whatever a request asks for in
/// <c>Accept</c>, path or query string leads to it: a version that does not exist is skipped.
/// </summary>
internal static class ApiVersionFeature
{
    /// <summary>How the names of its headers begin.</summary>
    public const string Prefix = "X-API-";

    private static readonly StringValues Current = "v1.0.0";
    private static readonly StringValues NotDeprecated = "false";

    /// <summary>Stands before everything that answers below <c>/api</c>; routes that are deprecated say so themselves.</summary>
    public static WebApplication UseApiVersion(this WebApplication app)
    {
        app.Use(static next => http =>
        {
            if (http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            {
                var headers = http.Response.Headers;
                headers[$"{Prefix}Version"] = Current;
                headers[$"{Prefix}Deprecated"] = NotDeprecated;
            }

            return next(http);
        });
        return app;
    }
}
