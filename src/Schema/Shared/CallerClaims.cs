using System.Security.Claims;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>What claims say of a caller.</summary>
public static class CallerClaims
{
    /// <summary>The id of the account; null for callers without one, also for those whose subject is no id of an account.</summary>
    public static Guid? IdOf(ClaimsPrincipal? user) =>
        user?.Identity is { IsAuthenticated: true }
        && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub"), out var id)
            ? id
            : null;

    /// <summary>Whether the caller is staff; those who may do everything are, too.</summary>
    public static bool IsStaff(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.IsInRole(Caller.Staff) || user.IsInRole(Caller.Superuser);
    }
}
