using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PyDotOrg.Graph.Rest.Caching;

/// <summary>
/// The entity tag of an answer: a hash of its bytes, and the version of its row behind it, so that the tag that a client has
/// kept also says in <c>If-Match</c> on which version a change is based (contract rest-v1, section 4). It is weak, for the
/// bytes may be sent compressed.
/// </summary>
internal static class EntityTag
{
    private const int HashDigits = 16;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The tag of an answer.</summary>
    /// <param name="body">Its bytes before they are compressed.</param>
    /// <param name="version">The version of the row that it shows; null when it shows no single row.</param>
    public static string Of(ReadOnlySpan<byte> body, long? version)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, digest);
        var hash = BinaryPrimitives.ReadUInt64BigEndian(digest);
        return version is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"W/\"{hash:x16}{number:x}\"")
            : string.Create(CultureInfo.InvariantCulture, $"W/\"{hash:x16}\"");
    }

    /// <summary>The version in a tag that an answer had.</summary>
    /// <param name="tag">What stands between the quotes.</param>
    /// <returns>Null when it is no such tag.</returns>
    public static long? ReadVersion(ReadOnlySpan<char> tag) =>
        tag.Length > HashDigits
        && tag[HashDigits] != '0'
        && !tag.ContainsAnyExcept(Digits)
        && long.TryParse(tag[HashDigits..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version)
        && version > 0
            ? version
            : null;
}
