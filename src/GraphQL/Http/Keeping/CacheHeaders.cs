using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Primitives;

namespace PyDotOrg.GraphQL.Http.Keeping;

/// <summary>
/// What answers to a GET or HEAD say about keeping them. Others may keep them and have to ask each time whether they are still right: nobody
/// is shown what was true before their own mutation. Answers to a POST are kept by nobody anyway (RFC 9110, section 9.3.3).
/// </summary>
internal static class CacheHeaders
{
    private const string NoStore = "no-store";
    private const string Public = "public, no-cache";
    private const string Private = "private, no-cache";

    /// <summary>Whether anybody but the client itself may think of keeping the answer.</summary>
    public static bool Apply(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Says that the answer is not to be kept.</summary>
    public static void Forbid(HttpContext http) => http.Response.Headers.CacheControl = NoStore;

    /// <summary>Says how the answer may be kept.</summary>
    /// <param name="http">A GET or HEAD.</param>
    /// <param name="tag">The answer's entity tag.</param>
    /// <param name="options">Know what answers depend on.</param>
    /// <returns>Whether the client has it already; the status is 304 then, and nothing else is to be sent.</returns>
    public static bool Write(HttpContext http, string tag, GraphQLServerOptions options)
    {
        var headers = http.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = http.Features.Get<IHttpAuthenticationFeature>()?.User?.Identity is { IsAuthenticated: true } ? Private : Public;
        headers.Vary = headers.Vary.Count == 0 ? options.Varying : StringValues.Concat(options.Varying, headers.Vary);
        if (!Preconditions.AreMet(http.Request, tag, null))
        {
            return false;
        }

        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
