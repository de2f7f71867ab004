using Microsoft.AspNetCore.Http;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>
/// What of an answer the headers of its request decide, beside who calls and which version they know. Two requests with one
/// address, one caller and one representation get the same body and the same headers.
/// </summary>
[Flags]
public enum Representation
{
    /// <summary>JSON as it is.</summary>
    Plain = 0,

    /// <summary>A list stands in an envelope: <c>Accept: application/json; profile="envelope"</c>.</summary>
    Envelope = 1,

    /// <summary>A list says how many rows there are: <c>Prefer: count=exact</c> (RFC 7240).</summary>
    Counted = 2,

    /// <summary>An error is written as problem details: <c>Accept: application/problem+json</c> (RFC 9457).</summary>
    ProblemDetails = 4,

    /// <summary>The client takes no JSON at all, so the answer is 406.</summary>
    Refused = 8,
}

/// <summary>Reads from the headers of a request what answer it wants.</summary>
public static class Representations
{
    private const string Any = "*/*";
    private const string Json = "application/json";
    private const string Count = "count";
    private const string Exact = "exact";

    /// <summary>What a request wants. Most say nothing of it and pay nothing for it.</summary>
    public static Representation Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var headers = request.Headers;
        var accept = headers.Accept;
        var wanted = accept.Count == 0 || (accept.Count == 1 && accept[0] is Any or Json) ? Representation.Plain : AcceptReader.Read(accept);
        return headers.TryGetValue("Prefer", out var preferences) && preferences.Any(AsksForCount) ? wanted | Representation.Counted : wanted;
    }

    private static bool AsksForCount(string? header)
    {
        foreach (var preference in header.AsSpan().Split(','))
        {
            var text = header.AsSpan()[preference];
            text = text[..(text.IndexOf(';') is >= 0 and var end ? end : text.Length)];
            if (text.IndexOf('=') is >= 0 and var sign
                && text[..sign].Trim().Equals(Count, StringComparison.OrdinalIgnoreCase)
                && text[(sign + 1)..].Trim().Trim('"').Equals(Exact, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
