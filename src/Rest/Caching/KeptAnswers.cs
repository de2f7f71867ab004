using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features.Authentication;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Execution.Keeping;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>
/// Answers of the facade in the cache: by the whole path, the whole query string as it was sent, and the representation. No other header, no
/// host and no method has a say in what is answered, so none is part of the key.
/// </summary>
/// <param name="cache">The cache.</param>
/// <param name="status">What answers say of it.</param>
internal sealed class KeptAnswers(AnswerCache cache, CacheStatus status)
{
    /// <summary>Longer addresses are not kept.</summary>
    private const int LongestAddress = 1024;

    /// <summary>Keeps the facade's keys apart from those of other surfaces.</summary>
    private const char Surface = 'R';

    /// <summary>What answers say of the cache.</summary>
    public CacheStatus Status => status;

    /// <summary>The answer that a request would get; null when it has to be made.</summary>
    public KeptAnswer? Find(HttpContext http)
    {
        Span<char> buffer = stackalloc char[LongestAddress];
        return IsForEverybody(http) && Write(http.Request, buffer) is > 0 and var length
            ? cache.Find(MemoryMarshal.AsBytes(buffer[..length]))
            : null;
    }

    /// <summary>Begins a run whose answer may be kept, or finds that of somebody else.</summary>
    /// <param name="http">The request.</param>
    /// <param name="route">Its route.</param>
    /// <param name="isLeader">Whether the run is the request's own.</param>
    /// <returns>The run; null when the answer is not one to be kept.</returns>
    public AnswerFlight? Join(HttpContext http, Route route, out bool isLeader)
    {
        isLeader = false;
        Span<char> buffer = stackalloc char[LongestAddress];
        if (route.IsUnsafe || route.Deprecation is not null || route.CacheControl == CacheHeaders.NoStore || !route.Operation.CanBeKept
            || !IsForEverybody(http) || Write(http.Request, buffer) is not (> 0 and var length))
        {
            return null;
        }

        isLeader = cache.TryLead(MemoryMarshal.AsBytes(buffer[..length]), out var flight);
        return flight;
    }

    /// <summary>Whether a request is a read without a known caller.</summary>
    private static bool IsForEverybody(HttpContext http) =>
        (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && http.Features.Get<IHttpAuthenticationFeature>()?.User?.Identity is not { IsAuthenticated: true };

    /// <summary>Writes the key; its parts hold no null characters, which stand between them.</summary>
    /// <returns>Its length; 0 when there is none.</returns>
    private static int Write(HttpRequest request, Span<char> buffer)
    {
        var (path, query) = (request.Path.Value ?? string.Empty, request.QueryString.Value ?? string.Empty);
        var wanted = Representations.Of(request);
        if (wanted.HasFlag(Representation.Refused) || path.Length + query.Length + 3 > buffer.Length)
        {
            return 0;
        }

        (buffer[0], buffer[1]) = (Surface, (char)wanted);
        path.CopyTo(buffer[2..]);
        buffer[2 + path.Length] = '\0';
        query.CopyTo(buffer[(3 + path.Length)..]);
        return 3 + path.Length + query.Length;
    }
}
