using System.Security.Claims;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>Callers of whom nothing is known: all of them may be given the same answer.</summary>
internal static class Nobody
{
    /// <summary>Whether a caller is one of them: nobody has authenticated, and nothing is claimed.</summary>
    /// <param name="user">The caller; null when none was looked for.</param>
    public static bool Is(ClaimsPrincipal? user) =>
        user is null || (user.Identities.All(static identity => !identity.IsAuthenticated) && !user.Claims.Any());
}
