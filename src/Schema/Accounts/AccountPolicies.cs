using Microsoft.AspNetCore.Authorization;
using PyDotOrg.Graph.Accounts.Identity;

namespace PyDotOrg.Graph.Schema.Accounts;

/// <summary>What is asked of callers beside their roles.</summary>
public static class AccountPolicies
{
    /// <summary>Signed in as a person, by token or cookie: programs with an API key do not touch the account itself (contract: REST, section 2.7).</summary>
    public const string InPerson = "IN_PERSON";

    /// <summary>Adds the policies.</summary>
    public static void Add(AuthorizationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddPolicy(InPerson, static policy => policy
            .RequireAuthenticatedUser()
            .RequireAssertion(static context => !CallerClaims.IsByKey(context.User)));
    }
}
