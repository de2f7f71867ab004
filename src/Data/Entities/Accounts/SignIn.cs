using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Accounts;

/// <summary>
/// One login (rest-v1.md 2.2, 2.4): its tokens, or its cookie, count as long as the row is there. Signing out deletes it.
/// </summary>
public sealed class SignIn : Entity
{
    /// <summary>Whose it is; deleted with the account.</summary>
    public Guid UserId { get; set; }

    /// <summary>Whose it is.</summary>
    public User? User { get; set; }

    /// <summary>UTC; the row counts until then. A refresh, or the use of a cookie, moves it on.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>The id of the only refresh token that counts: each works once. Null for logins by cookie.</summary>
    public Guid? RefreshTokenId { get; set; }

    /// <summary>SHA-256 of the cookie's secret in lower-case hexadecimal digits; null for logins with tokens.</summary>
    public string? CookieHash { get; set; }
}
