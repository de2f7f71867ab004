using Microsoft.AspNetCore.Http;
using PyDotOrg.Graph.Rest.Binding;
using PyDotOrg.Graph.Rest.Routing;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Shaping;

/// <summary>Which status an operation's errors become: the first one that has a meaning in HTTP decides.</summary>
internal static class ErrorMapping
{
    /// <summary>The member of an error's extensions that says where a value stands that was refused.</summary>
    private const string InputPath = "inputPath";

    /// <summary>The problem of a result; null when it has what was asked for.</summary>
    public static Problem? Map(Route route, BoundRequest bound, ExecutionResult result) => result.Errors.Count == 0
        ? PayloadErrors.Map(route, bound, result.Data)
        : result.Errors.Select(Map).FirstOrDefault(problem => problem is not null) ?? MapRefusals(route, result.Errors) ?? Problem.Unexpected;

    private static Problem? Map(GraphQLError error) => error.Code switch
    {
        ErrorCodes.Authentication.NotAuthenticated => Problem.NotAuthenticated,
        ErrorCodes.Authentication.NotAuthorized => new Problem(StatusCodes.Status403Forbidden, error.Message),
        ErrorCodes.Execution.Timeout => Problem.TooSlow,
        ErrorCodes.Execution.Unavailable => Problem.Unavailable,
        _ => null,
    };

    /// <summary>Values that the rules of a field's arguments refuse, where there is no payload for them.</summary>
    private static Problem? MapRefusals(Route route, IReadOnlyList<GraphQLError> errors)
    {
        List<BindingError> values =
        [
            .. from error in errors
               where error.Code == ErrorCodes.Execution.InputInvalid
               let path = error.Extensions?.GetValueOrDefault(InputPath) as IReadOnlyList<string> ?? []
               select ValuePlaces.Locate(route, path, error.Message),
        ];
        return values.Count == 0 ? null : Problem.BadValues(values);
    }
}
