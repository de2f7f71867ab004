using PyDotOrg.GraphQL.Execution.Documents;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution;

/// <content>The station before everything that may run: the host's gate, if there is one.</content>
public sealed partial class RequestExecutor
{
    /// <summary>Runs an operation that may pass the gate.</summary>
    private ValueTask<ExecutionResult> EnterAsync(
        GraphQLRequest request, KnownDocument document, CompiledOperation operation, RequestContext? context, CancellationToken cancellation)
    {
        if (_gate is null)
        {
            return RunAdmittedAsync(request, document, operation, context, cancellation);
        }

        var asked = AskAsync(_gate, request, operation, cancellation);
        if (!asked.IsCompletedSuccessfully)
        {
            return WaitAsync(asked, request, document, operation, context, cancellation);
        }

        return asked.Result is { } closed
            ? new ValueTask<ExecutionResult>(Close(closed))
            : RunAdmittedAsync(request, document, operation, context, cancellation);
    }

    private async ValueTask<ExecutionResult> WaitAsync(
        ValueTask<GraphQLError?> asked,
        GraphQLRequest request,
        KnownDocument document,
        CompiledOperation operation,
        RequestContext? context,
        CancellationToken cancellation)
    {
        try
        {
            return await asked is { } closed
                ? Close(closed)
                : await RunAdmittedAsync(request, document, operation, context, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await Fail(exception, context);
        }
    }

    /// <summary>Refuses a request that has come to no operation that may run; it counts as one.</summary>
    private ValueTask<ExecutionResult> TurnAwayAsync(
        GraphQLRequest request, RequestStatus status, IReadOnlyList<GraphQLError> errors, CancellationToken cancellation) =>
        _gate is null ? Refuse(status, errors) : TurnAwayAsync(AskAsync(_gate, request, null, cancellation), status, errors);

    private async ValueTask<ExecutionResult> TurnAwayAsync(
        ValueTask<GraphQLError?> asked, RequestStatus status, IReadOnlyList<GraphQLError> errors)
    {
        try
        {
            return await asked is { } closed ? Close(closed) : await Refuse(status, errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await Fail(exception, null);
        }
    }

    private static ValueTask<GraphQLError?> AskAsync(
        IOperationGate gate, GraphQLRequest request, CompiledOperation? operation, CancellationToken cancellation) => gate.EnterAsync(
            new GateVisit(operation, operation?.Definition.Operation ?? OperationType.Query, request.User, request.Carrier), cancellation);

    private RefusedResult Close(GraphQLError error) =>
        new(RequestStatus.Limited, ErrorFiltering.Apply(_environment.ErrorFilters, [error]));
}
