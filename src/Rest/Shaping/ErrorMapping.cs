using Microsoft.AspNetCore.Http;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Which status an operation's errors become: the first one that has a meaning in HTTP decides.</summary>
internal static class ErrorMapping
{
    /// <summary>The problem of a result; null when it has no errors.</summary>
    public static Problem? Map(ExecutionResult result)
    {
        if (result.Errors.Count == 0)
        {
            return null;
        }

        foreach (var error in result.Errors)
        {
            if (Map(error) is { } problem)
            {
                return problem;
            }
        }

        return Problem.Unexpected;
    }

    private static Problem? Map(GraphQLError error) => error.Code switch
    {
        ErrorCodes.Authentication.NotAuthenticated => new Problem(StatusCodes.Status401Unauthorized, "Authentication required"),
        ErrorCodes.Authentication.NotAuthorized => new Problem(StatusCodes.Status403Forbidden, error.Message),
        ErrorCodes.Execution.Timeout => new Problem(StatusCodes.Status503ServiceUnavailable, "The request took too long."),
        _ => null,
    };
}
