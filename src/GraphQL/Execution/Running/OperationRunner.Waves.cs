using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Execution.Incremental;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>
/// ExecuteQuery and ExecuteMutation (specification, section 6.2). What can be completed at once is completed at once,
/// depth first; what has to be waited for is waited for in order, with the data loaders released meanwhile.
/// </summary>
internal sealed partial class OperationRunner
{
    private readonly Queue<PendingField> _pending = new();
    private BatchScheduler? _batches;
    private bool _hasAskedForBatches;
    private bool _isDataNull;
    private bool _isAborted;

    /// <summary>Runs the operation to its end. The result closes the runner when it is disposed.</summary>
    public ValueTask<ExecutionResult> RunAsync()
    {
        var root = new ResultObject(_operation.Root, Arena);
        if (_operation.Root.Deferred is not null)
        {
            Defer(_operation.Root.Deferred, _request.RootValue, root);
        }

        if (_operation.Definition.Operation == OperationType.Mutation)
        {
            return RunSeriallyAsync(root);
        }

        ExecuteSelectionSet(_operation.Root, _request.RootValue, root);
        return _pending.Count == 0 ? new ValueTask<ExecutionResult>(Finish(root)) : RunWavesAsync(root);
    }

    private async ValueTask<ExecutionResult> RunWavesAsync(ResultObject root)
    {
        await CompletePendingAsync();
        return Finish(root);
    }

    /// <summary>Each field of a mutation starts when all before it are done (section 6.2.2).</summary>
    private async ValueTask<ExecutionResult> RunSeriallyAsync(ResultObject root)
    {
        var selections = _operation.Root.Selections;
        for (var i = 0; i < selections.Length && !root.IsRemoved && !_isAborted; i++)
        {
            if (!selections[i].IsIncluded(IncludeFlags))
            {
                continue;
            }

            if (selections[i].Constant is not null)
            {
                root.SetConstant(i);
                continue;
            }

            ExecuteField(selections[i], _operation.Root.Type, null, root, i);
            await CompletePendingAsync();
            if (!_isAborted)
            {
                ReleaseExecutionState();
            }
        }

        return Finish(root);
    }

    /// <summary>Keeps a field whose value is not there yet, together with its context.</summary>
    private void Suspend(ResolverContext context, ValueTask<object?> value)
    {
        _contexts[_depth - 1] = null;
        _pending.Enqueue(new PendingField(value, context));
    }

    private async ValueTask CompletePendingAsync()
    {
        while (!_isAborted && _pending.TryDequeue(out var field))
        {
            var (selection, container, index) = (field.Context.Selection, field.Context.Container, field.Context.Index);
            object? value;
            try
            {
                value = field.Value.IsCompleted ? field.Value.GetAwaiter().GetResult() : await WaitAsync(field.Value);
            }
            catch (Exception exception)
            {
                if (!field.IsRemoved)
                {
                    FailField(exception, selection, container, index);
                }

                continue;
            }

            if (!field.IsRemoved)
            {
                TryCompleteField(selection, value, container, index);
            }
            else
            {
                (value as ItemSource)?.Close();
            }
        }
    }

    private void TryCompleteField(Selection selection, object? value, ResultContainer container, int index)
    {
        try
        {
            CompleteField(selection, value, container, index);
        }
        catch (Exception exception)
        {
            FailField(exception, selection, container, index);
        }
    }

    private async ValueTask<object?> WaitAsync(ValueTask<object?> value)
    {
        var task = value.AsTask();
        _batches?.Release();
        try
        {
            // The loaders may have answered at once. Otherwise the wait is not longer than the operation lives: resolvers
            // may not look at their token.
            return task.IsCompleted ? await task : await task.WaitAsync(RequestAborted);
        }
        finally
        {
            _batches?.Hold();
            if (!task.IsCompleted)
            {
                (_abandoned ??= []).Add(task);
            }

            if (_batches is not null)
            {
                await _batches.WhenDeliveredAsync();
            }
        }
    }

    /// <summary>
    /// Holds the data loaders from the first resolver on that may use one. Only those that wait can; most operations over
    /// queries have none.
    /// </summary>
    private void HoldBatches()
    {
        if (!_hasAskedForBatches)
        {
            _hasAskedForBatches = true;
            _batches = Services.GetService(typeof(BatchScheduler)) as BatchScheduler;
            _batches?.Hold();
        }
    }

    private ExecutionResult Finish(ResultObject root)
    {
        _batches?.Release();
        if (_isAborted)
        {
            return Abandon();
        }

        ReleaseExecutionState();
        var data = _isDataNull ? null : root;
        var errors = TakeErrors();
        return IsUnavailable(data, errors) ? Withdraw(errors) : new OperationResult(this, data, errors, _extensions);
    }
}
