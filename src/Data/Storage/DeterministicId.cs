using System.Security.Cryptography;
using System.Text;

namespace PyDotOrg.Graph.Data.Storage;

/// <summary>Ids of initial data: the same on every machine, so that links to them stay good.</summary>
public static class DeterministicId
{
    /// <summary>The version 5 id of "python.org" among domain names; never changes, or every link would.</summary>
    private static readonly Guid PythonOrg = Version5(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "python.org");

    /// <summary>The id of a row of initial data.</summary>
    /// <param name="kind">The entity's name in kebab-case, such as "release-file".</param>
    /// <param name="slug">What identifies the row among its kind: slug, user name, series.</param>
    public static Guid Of(string kind, string slug) => Version5(PythonOrg, $"{kind}/{slug}");

    /// <summary>UUID version 5: SHA-1 over namespace and name (RFC 9562, 5.5).</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "RFC 9562 prescribes SHA-1; nothing secret depends on it.")]
    public static Guid Version5(Guid space, string name)
    {
        const int GuidLength = 16;
        var input = new byte[GuidLength + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input.AsSpan(GuidLength));
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..GuidLength], bigEndian: true);
    }
}
