using System.Text;

namespace PyDotOrg.Graph.Accounts;

/// <summary>How tokens are made and read (rest-v1.md 2.2), section <c>Auth:Jwt</c>.</summary>
public sealed class TokenOptions
{
    /// <summary>The only algorithm of tokens (RFC 7518, section 3.2).</summary>
    public const string Algorithm = "HS256";

    /// <summary>The fewest bytes of a key that HS256 allows (RFC 7518, section 3.2).</summary>
    public const int LeastKeyBytes = 32;

    /// <summary>Signs new tokens; at least <see cref="LeastKeyBytes"/> bytes of UTF-8. Null: one that the server has made itself, in development only.</summary>
    public string? SigningKey { get; init; }

    /// <summary>Keys that signed earlier: their tokens count until they expire.</summary>
    public string[] PreviousSigningKeys { get; init; } = [];

    /// <summary>Who makes tokens; the claim <c>iss</c>.</summary>
    public string Issuer { get; init; } = "https://www.python.org";

    /// <summary>Whom tokens are made for; the claim <c>aud</c>.</summary>
    public string Audience { get; init; } = "pydotorg-api";

    /// <summary>How long an access token counts.</summary>
    public TimeSpan AccessTokenLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long a refresh token counts, and a login that nobody refreshes.</summary>
    public TimeSpan RefreshTokenLifetime { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Whether a key has enough bytes.</summary>
    public static bool IsLongEnough(string key) => Encoding.UTF8.GetByteCount(key) >= LeastKeyBytes;
}
