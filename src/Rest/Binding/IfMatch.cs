using System.Globalization;
using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Caching;

namespace PyDotOrg.Graph.Rest.Binding;

/// <summary>The version that a request is based on: the entity tag of an answer, sent back in <c>If-Match</c> (RFC 9110, section 13.1.1).</summary>
/// <param name="IsGiven">Whether the request names a version.</param>
/// <param name="Version">The version; 0 when any is right, null when none can be.</param>
internal readonly record struct IfMatch(bool IsGiven, long? Version)
{
    /// <summary>Reads the header. A list of tags is not understood, and what is no tag of ours matches nothing.</summary>
    public static IfMatch Read(IHeaderDictionary headers)
    {
        var values = headers.IfMatch;
        return values.Count == 0 || (values.Count == 1 && values[0]!.Trim() == "*") // Kestrel gives no null values.
            ? new IfMatch(false, 0)
            : new IfMatch(true, values.Count == 1 ? ReadTag(values[0]!.AsSpan().Trim()) : null);
    }

    private static long? ReadTag(ReadOnlySpan<char> tag)
    {
        var quoted = tag.StartsWith("W/", StringComparison.Ordinal) ? tag[2..] : tag;
        return quoted is ['"', .. var inner, '"'] ? EntityTag.ReadVersion(inner) ?? ReadNumber(inner) : null;
    }

    /// <summary>A tag may also be the bare version, for programs that count along.</summary>
    private static long? ReadNumber(ReadOnlySpan<char> digits) =>
        digits is not ['0', ..] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
