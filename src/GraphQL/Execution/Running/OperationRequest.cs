using System.Security.Claims;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>What one run of an operation is given.</summary>
internal readonly struct OperationRequest
{
    public required VariableValue[] Variables { get; init; }

    public required IServiceProvider Services { get; init; }

    public ClaimsPrincipal? User { get; init; }

    public IReadOnlyDictionary<string, object?>? GlobalState { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>What the root fields stand on: the event of a subscription; null for all other operations.</summary>
    public object? RootValue { get; init; }

    /// <summary>
    /// Whether the run has no time limit of its own: it opens a stream that lives as long as its subscriber, or whoever runs
    /// it keeps the time.
    /// </summary>
    public bool IsUnlimited { get; init; }

    /// <summary>Extensions of the response that are known beforehand; null when there are none.</summary>
    public Dictionary<string, object?>? Extensions { get; init; }

    /// <summary>The request as listeners see it; null when nobody listens.</summary>
    public RequestContext? Context { get; init; }

    /// <summary>Takes what the run reads; null when nobody wants to know.</summary>
    public ReadSet? Reads { get; init; }

    /// <summary>The run of a request from a client.</summary>
    public static OperationRequest Of(GraphQLRequest request, VariableValue[] variables, CancellationToken cancellation) => new()
    {
        Variables = variables,
        Services = request.Services,
        User = request.User,
        GlobalState = request.GlobalState,
        Cancellation = cancellation,
        Reads = request.Reads,
    };
}
