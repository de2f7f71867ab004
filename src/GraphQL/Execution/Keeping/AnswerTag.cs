using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>The entity tag of an answer: a hash of its bytes. It is weak, for the bytes may be sent compressed (RFC 9110, section 8.8.1).</summary>
internal static class AnswerTag
{
    /// <summary>The tag of an answer.</summary>
    /// <param name="body">Its bytes before they are compressed.</param>
    public static string Of(ReadOnlySpan<byte> body)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, digest);
        return string.Create(CultureInfo.InvariantCulture, $"W/\"{BinaryPrimitives.ReadUInt64BigEndian(digest):x16}\"");
    }
}
