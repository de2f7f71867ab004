namespace PyDotOrg.Graph.Server.RequestIds;

/// <summary>What a request is called in answers and in the log (contract: REST conventions, section A.5).</summary>
internal static class RequestId
{
    /// <summary>Where clients name it, and answers repeat it.</summary>
    public const string Header = "X-Request-Id";

    private const int MaxLength = 128;

    /// <summary>The client's own name of a request when it is one; a new one otherwise.</summary>
    public static string Of(HttpRequest request) =>
        request.Headers.TryGetValue(Header, out var values) && values is [{ } given] && IsSane(given) ? given : Guid.NewGuid().ToString();

    /// <summary>Whether a name may stand in headers and logs as it is.</summary>
    private static bool IsSane(string text) =>
        text.Length is > 0 and <= MaxLength && text.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '_' or '-');
}
