using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Authorization;

/// <summary>Decides whether the caller may have a field. Thread-safe; an exception is a denial.</summary>
public interface IAuthorizationHandler
{
    /// <summary>Checks one demand of a field.</summary>
    /// <param name="context">The field's context: the caller, the services, the parent.</param>
    /// <param name="rule">What is asked of the caller.</param>
    ValueTask<AuthorizeResult> AuthorizeAsync(IResolverContext context, AuthorizeRule rule);
}
