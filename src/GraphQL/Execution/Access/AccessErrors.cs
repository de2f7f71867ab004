using PyDotOrg.GraphQL.Authorization;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>Denials as errors (contract: Hot Chocolate, section 2.7).</summary>
internal static class AccessErrors
{
    /// <summary>The error of a denial, without path.</summary>
    public static GraphQLError Of(AuthorizeResult denial, AuthorizeRule rule)
    {
        var (message, code) = denial switch
        {
            AuthorizeResult.NotAuthenticated => (Messages.NotAuthorized, ErrorCodes.Authentication.NotAuthenticated),
            AuthorizeResult.NoDefaultPolicy => (Messages.NoDefaultPolicy, ErrorCodes.Authentication.NoDefaultPolicy),
            AuthorizeResult.PolicyNotFound => (Messages.PolicyNotFound(rule.Policy), ErrorCodes.Authentication.PolicyNotFound),
            _ => (Messages.NotAuthorized, ErrorCodes.Authentication.NotAuthorized),
        };
        return ErrorBuilder.New().SetMessage(message).SetCode(code).Build();
    }
}
