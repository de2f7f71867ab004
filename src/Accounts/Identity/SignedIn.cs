using PyDotOrg.Graph.Data.Entities.Accounts;

namespace PyDotOrg.Graph.Accounts.Identity;

/// <summary>Who a credential belongs to.</summary>
/// <param name="UserId">The account; it is active.</param>
/// <param name="Username">Its name.</param>
/// <param name="IsStaff">Whether it edits content.</param>
/// <param name="IsSuperuser">Whether it looks after accounts; counts as staff.</param>
public sealed record SignedIn(Guid UserId, string Username, bool IsStaff, bool IsSuperuser)
{
    /// <summary>The login; null for API keys.</summary>
    public Guid? SignInId { get; init; }

    /// <summary>What the API key may do; null for logins.</summary>
    public ApiKeyScope? KeyScope { get; init; }

    /// <summary>UTC; when the credential itself ends. Null: it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
