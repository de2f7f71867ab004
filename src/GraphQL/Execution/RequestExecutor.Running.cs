using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution;

/// <content>The last station: an operation runs, in a transaction where one is asked for.</content>
public sealed partial class RequestExecutor
{
    private ValueTask<ExecutionResult> RunAsync(CompiledOperation operation, in OperationRequest request) =>
        operation.Conditions.ReadFlags(operation.VariableTable, request.Variables, out var flags) is { } variable
            ? Refuse(RequestStatus.Refused, RequestErrors.ConditionIsNull(operation, variable))
            : NeedsTransaction(operation)
                ? RunInTransactionAsync(operation, request, flags)
                : RunAsync(operation, request, flags);

    /// <summary>Whether all of an operation is to come to be or nothing, so that no part of it can come later.</summary>
    private bool NeedsTransaction(CompiledOperation operation) =>
        _environment.Transactions is not null && operation.Definition.Operation == OperationType.Mutation;

    private ValueTask<ExecutionResult> RunAsync(CompiledOperation operation, in OperationRequest request, ulong flags)
    {
        if (request.Reads is { } reads)
        {
            AddReads(operation, reads);
        }

        var runner = new OperationRunner(_environment, operation, request, flags);
        return request.Context is { } context ? RunObservedAsync(context, runner) : runner.RunAsync();
    }

    private void AddReads(CompiledOperation operation, ReadSet reads)
    {
        if (operation.Reads is { } known)
        {
            known.AddTo(reads, _environment.Time.GetUtcNow());
        }
        else
        {
            reads.Add(null);
        }
    }

    private async ValueTask<ExecutionResult> RunInTransactionAsync(CompiledOperation operation, OperationRequest request, ulong flags)
    {
        ExecutionResult? result = null;
        try
        {
            using (var scope = _environment.Transactions!.Create(operation, request.Services)) // Only then one is needed.
            {
                result = await RunAsync(operation, request, flags);
                if (result is { Status: RequestStatus.Executed, Errors.Count: 0, Data: not null })
                {
                    scope.Complete();
                }
            }

            return result;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            result?.Dispose(); // What it says has not come to be.
            return await Fail(exception, request.Context);
        }
    }

    private static async ValueTask<ExecutionResult> RunObservedAsync(RequestContext context, OperationRunner runner)
    {
        using var scope = context.Listener.ExecuteOperation(context);
        return await runner.RunAsync();
    }
}
