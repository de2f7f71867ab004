using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using IAuthorizationHandler = PyDotOrg.GraphQL.Authorization.IAuthorizationHandler;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>
/// Asks the host's own authorization: roles of the caller, and policies by name with the resolver's context as the
/// resource. A host without authorization lets authenticated callers through where no policy is named, and nobody else.
/// </summary>
public sealed class PolicyAuthorization : IAuthorizationHandler
{
    /// <inheritdoc/>
    public async ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rule);
        if (context.User.Identity?.IsAuthenticated != true)
        {
            return AuthorizeResult.NotAuthenticated;
        }

        if (rule.Roles.Count > 0 && !rule.Roles.Any(context.User.IsInRole))
        {
            return AuthorizeResult.NotAllowed;
        }

        return rule.Policy is null && rule.Roles.Count > 0
            ? AuthorizeResult.Allowed
            : await AuthorizeAsync(context, rule.Policy);
    }

    private static async ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, string? name)
    {
        var service = context.Services.GetService<IAuthorizationService>();
        var policies = context.Services.GetService<IAuthorizationPolicyProvider>();
        if (service is null || policies is null)
        {
            return name is null ? AuthorizeResult.Allowed : AuthorizeResult.PolicyNotFound;
        }

        var policy = name is null ? await policies.GetDefaultPolicyAsync() : await policies.GetPolicyAsync(name);
        if (policy is null)
        {
            return name is null ? AuthorizeResult.NoDefaultPolicy : AuthorizeResult.PolicyNotFound;
        }

        var answer = await service.AuthorizeAsync(context.User, context, policy);
        return answer.Succeeded ? AuthorizeResult.Allowed : AuthorizeResult.NotAllowed;
    }
}
