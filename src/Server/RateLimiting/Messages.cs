using System.Globalization;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>What callers read who have asked for too much.</summary>
internal static class Messages
{
    /// <summary>rest-v1.md, section 3.</summary>
    public static string Exceeded(long seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"Rate limit exceeded. Try again in {seconds} seconds.");
}
