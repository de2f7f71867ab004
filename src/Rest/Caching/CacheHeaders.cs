using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Primitives;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>What answers say about keeping them (contract rest-v1, section 4).</summary>
internal static class CacheHeaders
{
    /// <summary>The caching of errors, of answers to unsafe methods and of what is nobody else's business.</summary>
    public const string NoStore = "no-store";

    /// <summary>The caching of what is made for a caller: the caller's own program keeps it, and asks each time.</summary>
    public const string Private = "private, no-cache";

    /// <summary>What else than the address an answer may depend on.</summary>
    private const string Varying = "Accept, Accept-Encoding, Authorization, Cookie, X-API-Key";

    /// <summary>What a list may depend on besides: <c>Prefer: count=exact</c> adds headers to it.</summary>
    private const string VaryingOfLists = $"{Varying}, Prefer";

    /// <summary>The caching of what everybody sees.</summary>
    /// <param name="seconds">How long it may be shown without asking again.</param>
    public static string Public(int seconds) => string.Create(CultureInfo.InvariantCulture, $"public, max-age={seconds}");

    /// <summary>What an answer to a GET or HEAD says of itself, which is stricter when its caller is known.</summary>
    public static string For(HttpContext http, string declared) =>
        http.Features.Get<IHttpAuthenticationFeature>()?.User?.Identity is { IsAuthenticated: true } ? Private : declared;

    /// <summary>Names what an answer may depend on, beside what is named already.</summary>
    public static void WriteVary(IHeaderDictionary headers, bool isList = false)
    {
        var varying = isList ? VaryingOfLists : Varying;
        headers.Vary = headers.Vary is { Count: > 0 } known && known != varying ? StringValues.Concat(varying, known) : varying;
    }
}
