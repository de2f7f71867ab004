using System.Security.Claims;
using PyDotOrg.GraphQL.Authorization;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Access;

/// <summary>Checks what is demanded of a caller before anything of a request runs.</summary>
/// <param name="environment">What all operations share.</param>
internal sealed class RequestAccess(ExecutionEnvironment environment)
{
    /// <summary>Whether nothing is demanded; most operations are of that kind.</summary>
    public bool IsOpen(CompiledOperation operation) => DemandsOf(operation).Length == 0;

    /// <summary>Checks every demand.</summary>
    /// <returns>Why the operation must not run; null when it may.</returns>
    public async ValueTask<ExecutionResult?> FindDenialAsync(CompiledOperation operation, IServiceProvider services, ClaimsPrincipal? user)
    {
        List<GraphQLError> errors = [];
        var isKnown = true;
        var context = new AuthorizationContext(
            environment.Schema, operation.Document, user ?? new ClaimsPrincipal(new ClaimsIdentity()), services);
        foreach (var (rule, node) in DemandsOf(operation))
        {
            var result = await environment.Authorization.AuthorizeAsync(context, rule);
            if (result != AuthorizeResult.Allowed)
            {
                isKnown &= result != AuthorizeResult.NotAuthenticated;
                errors.Add(ErrorBuilder.FromError(AccessErrors.Of(result, rule)).AddLocation(operation.Document, node).Build());
            }
        }

        return errors.Count == 0
            ? null
            : new RefusedResult(
                isKnown ? RequestStatus.NotAuthorized : RequestStatus.NotAuthenticated,
                ErrorFiltering.Apply(environment.ErrorFilters, errors));
    }

    private RequestDemand[] DemandsOf(CompiledOperation operation) => operation.Demands ??= RequestDemand.Of(environment.Schema, operation);
}
