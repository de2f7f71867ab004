using System.Security.Cryptography;
using System.Text;

namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>A secret that signs with HMAC-SHA256, and its name.</summary>
public sealed class SigningKey
{
    private const int NameBytes = 8;

    private readonly byte[] _secret;

    /// <param name="secret">At least 32 bytes.</param>
    public SigningKey(byte[] secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, TokenOptions.LeastKeyBytes);
        _secret = secret;
        Id = Convert.ToHexStringLower(SHA256.HashData(secret).AsSpan(0, NameBytes));
    }

    /// <summary>Names the key in tokens (RFC 7515, section 4.1.4), the same on every machine; the secret cannot be found from it.</summary>
    public string Id { get; }

    /// <summary>The key of a text.</summary>
    public static SigningKey Of(string secret) => new(Encoding.UTF8.GetBytes(secret));

    /// <summary>Signs.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data) => HMACSHA256.HashData(_secret, data);

    /// <summary>Whether a signature is right; it takes as long when it is not.</summary>
    public bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        Span<byte> right = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, data, right);
        return CryptographicOperations.FixedTimeEquals(right, signature);
    }
}
