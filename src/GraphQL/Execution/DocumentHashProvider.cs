using System.Buffers.Text;
using System.Security.Cryptography;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>How a hash is written.</summary>
public enum HashFormat
{
    /// <summary>Base64 with padding.</summary>
    Base64,

    /// <summary>Lower-case hexadecimal digits.</summary>
    Hex,

    /// <summary>Base64 with the alphabet for addresses, without padding.</summary>
    Base64Url,
}

/// <summary>A hash function over documents, by the name that requests call it. The hash is a name; it protects nothing.</summary>
/// <param name="Name"><c>md5Hash</c>, <c>sha1Hash</c> or <c>sha256Hash</c>.</param>
/// <param name="Format">How the hash is written.</param>
public sealed record DocumentHashProvider(string Name, HashFormat Format)
{
    /// <summary>The name of MD5.</summary>
    public const string Md5 = "md5Hash";

    /// <summary>The name of SHA-1.</summary>
    public const string Sha1 = "sha1Hash";

    /// <summary>The name of SHA-256.</summary>
    public const string Sha256 = "sha256Hash";

    /// <summary>Every name, the usual one first.</summary>
    internal static readonly string[] Names = [Sha256, Md5, Sha1];

    /// <summary>Every form of a hash.</summary>
    internal static readonly HashFormat[] Formats = [HashFormat.Hex, HashFormat.Base64, HashFormat.Base64Url];

    /// <summary>The hash of a document.</summary>
    public string Compute(ReadOnlySpan<byte> document)
    {
        Span<byte> buffer = stackalloc byte[SHA256.HashSizeInBytes];
        var length = Name switch
        {
            Md5 => MD5.HashData(document, buffer),
            Sha1 => SHA1.HashData(document, buffer),
            _ => SHA256.HashData(document, buffer),
        };
        var hash = buffer[..length];
        return Format switch
        {
            HashFormat.Hex => Convert.ToHexStringLower(hash),
            HashFormat.Base64 => Convert.ToBase64String(hash),
            _ => Base64Url.EncodeToString(hash),
        };
    }
}
