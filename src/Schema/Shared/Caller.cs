using System.Security.Claims;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Who asks, as far as visibility depends on it (contract: REST, section 1.7).</summary>
/// <param name="UserId">The id of the account; null for callers without one.</param>
/// <param name="IsStaff">Whether the caller sees all rows and all fields.</param>
internal sealed record Caller(Guid? UserId, bool IsStaff)
{
    /// <summary>The role of those who see everything.</summary>
    public const string Staff = "STAFF";

    /// <summary>The role of those who may do everything; they are staff, too.</summary>
    public const string Superuser = "SUPERUSER";

    /// <summary>A caller without an account.</summary>
    public static Caller Anonymous { get; } = new(null, false);

    /// <summary>The caller of a request; one whose subject is no id of an account is anonymous.</summary>
    public static Caller Of(ClaimsPrincipal user) =>
        user.Identity is { IsAuthenticated: true } && Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub"), out var id)
            ? new Caller(id, user.IsInRole(Staff) || user.IsInRole(Superuser))
            : Anonymous;
}
