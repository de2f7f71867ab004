using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Subscriptions;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// What the executor answers to a subscription: its document and variables are in order, and it can be started. Written as
/// it is, it is the refusal of a transport that carries one result only.
/// </summary>
public sealed class SubscriptionResult : ExecutionResult
{
    private readonly SubscriptionStarter _starter;
    private readonly CompiledOperation _operation;
    private readonly GraphQLRequest _request;
    private readonly VariableValue[] _variables;

    internal SubscriptionResult(SubscriptionStarter starter, CompiledOperation operation, GraphQLRequest request, VariableValue[] variables)
    {
        _starter = starter;
        _operation = operation;
        _request = request;
        _variables = variables;
    }

    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Subscription;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => [RequestErrors.StreamNeeded(_operation)];

    /// <inheritdoc/>
    public override ResultNode? Data => null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => null;

    /// <summary>Creates the source stream (specification, section 6.2.3.1) and subscribes to the results of its events.</summary>
    /// <param name="cancellation">Ends the attempt, not the stream.</param>
    public ValueTask<SubscriptionStart> StartAsync(CancellationToken cancellation = default) =>
        _starter.StartAsync(_operation, _request, _variables, cancellation);

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => new RefusedResult(RequestStatus.Subscription, Errors).Write(writer);
}

/// <summary>The stream of a subscription, or why there is none.</summary>
/// <param name="Stream">The stream, for the caller to dispose; null when the subscription was refused.</param>
/// <param name="Refusal">The response without data; null when there is a stream.</param>
public readonly record struct SubscriptionStart(ResponseStream? Stream, ExecutionResult? Refusal);
