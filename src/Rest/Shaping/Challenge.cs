using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>The header <c>WWW-Authenticate</c> (contract rest-v1, section 1.5; RFC 6750, section 3).</summary>
internal static class Challenge
{
    private const string Scheme = "Bearer";
    private const string Realm = $"{Scheme} realm=\"python.org\"";
    private const string InvalidToken = $"{Realm}, error=\"invalid_token\"";

    /// <summary>What a request is told that needs a caller; one with a token also that it does not count.</summary>
    public static string Of(HttpContext http)
    {
        var isKnown = http.Features.Get<IHttpAuthenticationFeature>()?.User?.Identity?.IsAuthenticated == true;
        return !isKnown && http.Request.Headers.Authorization.Any(IsToken) ? InvalidToken : Realm;
    }

    /// <summary>Whether a request has credentials in a header that nobody reads, which is a common mistake (contract: REST conventions, section A.3).</summary>
    public static bool IsMisnamed(IHeaderDictionary headers) => headers.Authorization.Count == 0 && headers.ContainsKey("Authentication");

    private static bool IsToken(string? header) =>
        header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true && (header.Length == Scheme.Length || header[Scheme.Length] == ' ');
}
