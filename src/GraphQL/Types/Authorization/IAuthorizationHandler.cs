using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Authorization;

/// <summary>Decides whether the caller may have a field, or whether a request may run. Thread-safe; an exception is a denial.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Checks one demand of a field.</summary>
    /// <param name="context">The field's context: the caller, the services, the parent.</param>
    /// <param name="rule">What is asked of the caller.</param>
    ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule);

    /// <summary>Checks one demand of a whole request, see <see cref="ApplyPolicy.Validation"/>.</summary>
    /// <param name="context">The request.</param>
    /// <param name="rule">What is asked of the caller.</param>
    ValueTask<AuthorizeResult> AuthorizeAsync(AuthorizationContext context, AuthorizeRule rule);
}
