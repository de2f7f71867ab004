using System.Security.Claims;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>What one run of an operation is given.</summary>
internal readonly struct OperationRequest
{
    public required VariableValue[] Variables { get; init; }

    public required IServiceProvider Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>The run of a request from a client.</summary>
    public static OperationRequest Of(GraphQLRequest request, VariableValue[] variables, CancellationToken cancellation) => new()
    {
        Variables = variables,
        Services = request.Services,
        User = request.User,
        GlobalState = request.GlobalState,
        Cancellation = cancellation,
    };
}
