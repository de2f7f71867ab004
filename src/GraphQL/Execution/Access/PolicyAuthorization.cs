using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Resolvers;
using IAuthorizationHandler = PyDotOrg.GraphQL.Authorization.IAuthorizationHandler;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>
/// Asks the host's own authorization: roles of the caller, and policies by name with the context as the resource. A host without authorization lets authenticated callers through where no policy is named, and nobody else.
/// </summary>
public sealed class PolicyAuthorization : IAuthorizationHandler
{
    /// <inheritdoc/>
    public ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rule);
        return new Question(context.User, context.Services, context).AskAsync(rule);
    }

    /// <inheritdoc/>
    public ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, AuthorizeRule rule)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rule);
        return new Question(context.User, context.Services, context).AskAsync(rule);
    }

    /// <summary>Who asks, whom, and about what.</summary>
    private readonly record struct Question(ClaimsPrincipal User, IServiceProvider Services, object Resource)
    {
        public async ValueTask<AuthorizeResult> AskAsync(AuthorizeRule rule)
        {
            if (User.Identity?.IsAuthenticated != true)
            {
                return AuthorizeResult.NotAuthenticated;
            }

            if (rule.Roles.Count > 0 && !rule.Roles.Any(User.IsInRole))
            {
                return AuthorizeResult.NotAllowed;
            }

            return rule.Policy is null && rule.Roles.Count > 0 ? AuthorizeResult.Allowed : await AskAsync(rule.Policy);
        }

        private async ValueTask<AuthorizeResult> AskAsync(string? name)
        {
            var service = Services.GetService<IAuthorizationService>();
            var policies = Services.GetService<IAuthorizationPolicyProvider>();
            if (service is null || policies is null)
            {
                return name is null ? AuthorizeResult.Allowed : AuthorizeResult.PolicyNotFound;
            }

            var policy = name is null ? await policies.GetDefaultPolicyAsync() : await policies.GetPolicyAsync(name);
            if (policy is null)
            {
                return name is null ? AuthorizeResult.NoDefaultPolicy : AuthorizeResult.PolicyNotFound;
            }

            var answer = await service.AuthorizeAsync(User, Resource, policy);
            return answer.Succeeded ? AuthorizeResult.Allowed : AuthorizeResult.NotAllowed;
        }
    }
}
