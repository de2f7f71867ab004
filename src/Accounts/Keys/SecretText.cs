using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PyDotOrg.Graph.Accounts.Keys;

/// <summary>Secrets that callers show: API keys and the cookies of sessions. Only their hashes are kept; 256 random bits need no salt.</summary>
public static class SecretText
{
    /// <summary>What API keys begin with (rest-v1.md 2.7).</summary>
    public const string KeyMark = "pyorg_";

    /// <summary>The characters of a random part.</summary>
    private const int RandomLength = 43;

    private const int RandomBytes = 32;

    /// <summary>Makes an API key.</summary>
    public static string MakeKey() => KeyMark + Make();

    /// <summary>Makes 43 characters that go into cookies and addresses as they are.</summary>
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether a text could be an API key; what could not is not looked up.</summary>
    public static bool IsKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == KeyMark.Length + RandomLength && text.StartsWith(KeyMark, StringComparison.Ordinal);
    }

    /// <summary>Whether a text could be the secret of a session.</summary>
    public static bool IsSession(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == RandomLength;
    }

    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
