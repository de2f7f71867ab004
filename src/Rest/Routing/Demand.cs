using System.Security.Claims;
using PyDotOrg.Graph.Rest.Shaping;
using PyDotOrg.GraphQL.Authorization;

namespace PyDotOrg.Graph.Rest.Routing;

/// <summary>
/// What a route asks of its caller, as far as it is known before anything runs. The engine asks again, and for all of it;
/// this keeps bodies of those who may not send them from being read, and says what is missing.
/// </summary>
/// <param name="rules">The demands of the operation's fields at the root.</param>
internal sealed class Demand(IReadOnlyList<AuthorizeRule> rules)
{
    private const string Staff = "STAFF";
    private const string Superuser = "SUPERUSER";

    /// <summary>The demands of the operation's fields at the root; empty when everybody may call.</summary>
    public IReadOnlyList<AuthorizeRule> Rules => rules;

    /// <summary>Why a caller may not; null when nothing speaks against it yet.</summary>
    /// <param name="user">The caller; null when nobody is signed in.</param>
    public Problem? Refuse(ClaimsPrincipal? user)
    {
        foreach (var rule in rules)
        {
            if (user?.Identity?.IsAuthenticated != true)
            {
                return Problem.NotAuthenticated;
            }

            if (rule.Roles.Count > 0 && !rule.Roles.Any(user.IsInRole) && DenialOf(rule.Roles) is { } denial)
            {
                return denial;
            }
        }

        return null;
    }

    /// <summary>What is missing; null for roles of which the engine has to speak.</summary>
    private static Problem? DenialOf(IReadOnlyList<string> roles) =>
        roles.Contains(Staff) ? Problem.StaffOnly
        : roles.Contains(Superuser) ? Problem.AdministratorsOnly
        : null;
}
