using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Subscriptions;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>What the executor answers to a subscription.</summary>
public sealed class SubscriptionResult : StreamResult
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

    /// <summary>Creates the source stream (specification, section 6.2.3.1) and subscribes to the results of its events.</summary>
    /// <param name="cancellation">Ends the attempt, not the stream.</param>
    public override ValueTask<StreamStart> StartAsync(CancellationToken cancellation = default) =>
        _starter.StartAsync(_operation, _request, _variables, cancellation);
}
