using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace PyDotOrg.GraphQL.Http.Keeping;

/// <summary>Whether a client already has what it asks for (RFC 9110, section 13). Headers that are not understood are as good as none.</summary>
public static class Preconditions
{
    /// <summary>Longer headers are not read: no client has kept that many answers of one address.</summary>
    private const int MaxLength = 4096;

    /// <summary>Whether the answer would be the one that the client has kept.</summary>
    /// <param name="request">A GET or HEAD.</param>
    /// <param name="tag">The answer's entity tag.</param>
    /// <param name="modified">When what it shows was last changed, in whole seconds; null when that is not said of it.</param>
    public static bool AreMet(HttpRequest request, string tag, DateTimeOffset? modified)
    {
        ArgumentNullException.ThrowIfNull(request);
        var headers = request.Headers;
        return headers.IfNoneMatch is { Count: > 0 } tags
            ? Names(tags, tag)
            : modified is { } time && headers.IfModifiedSince is [{ } since] && IsSince(since, time);
    }

    /// <summary>Compared weakly: whether one side says that its tag is weak does not count.</summary>
    private static bool Names(StringValues tags, string tag)
    {
        var opaque = Opaque(tag);
        foreach (var value in tags)
        {
            if (value is { Length: <= MaxLength } && Names(value.AsSpan(), opaque))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<char> list, ReadOnlySpan<char> opaque)
    {
        if (list.Trim() is "*")
        {
            return true;
        }

        while ((list = list.TrimStart(" \t,")).Length > 0)
        {
            var start = list.StartsWith("W/", StringComparison.Ordinal) ? "W/".Length : 0;
            var end = start < list.Length && list[start] == '"' ? list[(start + 1)..].IndexOf('"') : -1;
            if (end < 0)
            {
                return false; // What follows is no tag, and where the next one begins nobody can say.
            }

            var length = start + end + 2; // Both quotes.
            if (list[start..length].SequenceEqual(opaque))
            {
                return true;
            }

            list = list[length..];
        }

        return false;
    }

    private static ReadOnlySpan<char> Opaque(string tag) => tag.AsSpan(tag.StartsWith("W/", StringComparison.Ordinal) ? "W/".Length : 0);

    private static bool IsSince(string since, DateTimeOffset modified) =>
        DateTimeOffset.TryParseExact(since, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && modified <= time;
}
