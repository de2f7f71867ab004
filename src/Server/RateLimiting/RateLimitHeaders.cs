using System.Globalization;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>The headers of limited answers (contract: REST, section 3).</summary>
internal static class RateLimitHeaders
{
    /// <summary>How the names of all of them begin, but for <c>Retry-After</c>.</summary>
    public const string Prefix = "RateLimit-";

    private const string Policy = "RateLimit-Policy";
    private const string Limit = "RateLimit-Limit";
    private const string Remaining = "RateLimit-Remaining";
    private const string Reset = "RateLimit-Reset";
    private const int Second = 1000;

    private static readonly string[] SmallNumbers =
        [.. Enumerable.Range(0, 1501).Select(static number => number.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Writes them, unless there are some already that leave the caller less, as in a batch.</summary>
    /// <param name="headers">The headers of the answer.</param>
    /// <param name="taking">What became of the request.</param>
    /// <param name="quota">What the caller may ask for.</param>
    /// <param name="wait">Until when the window ends, in seconds.</param>
    public static void Write(IHeaderDictionary headers, in Taking taking, Quota quota, long wait)
    {
        var remaining = taking.IsGranted ? taking.Remaining : 0;
        if (taking.IsGranted && int.TryParse(headers[Remaining], CultureInfo.InvariantCulture, out var known) && known <= remaining)
        {
            return;
        }

        headers[Policy] = quota.Policies[(int)taking.Kind];
        headers[Limit] = quota.Limits[(int)taking.Kind];
        headers[Remaining] = TextOf(remaining);
        headers[Reset] = ((taking.EndsAt + Second - 1) / Second).ToString(CultureInfo.InvariantCulture);
        if (!taking.IsGranted)
        {
            headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string TextOf(int number) =>
        number < SmallNumbers.Length ? SmallNumbers[number] : number.ToString(CultureInfo.InvariantCulture);
}
