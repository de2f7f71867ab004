using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>The end of an operation before all of its resolvers are done.</summary>
internal sealed partial class OperationRunner
{
    private List<Task>? _abandoned;

    private RefusedResult Abandon()
    {
        _ = CloseLaterAsync();
        if (_lifetime.IsRequestOver)
        {
            var canceled = ErrorBuilder.New().SetMessage(Messages.Canceled).SetCode(ErrorCodes.Execution.Canceled).Build();
            return new RefusedResult(RequestStatus.Failed, FilterErrors([canceled]));
        }

        var timeout = _environment.Options.ExecutionTimeout;
        Log.OperationTimedOut(_environment.Logger, timeout);
        var error = ErrorBuilder.New().SetMessage(Messages.Timeout(timeout)).SetCode(ErrorCodes.Execution.Timeout).Build();
        return new RefusedResult(RequestStatus.TimedOut, FilterErrors([error]));
    }

    /// <summary>
    /// Closes the operation when the resolvers that are still running are done: they may be using its buffers and
    /// connections. What becomes of them interests nobody anymore.
    /// </summary>
    private async Task CloseLaterAsync()
    {
        var rest = _abandoned ?? [];
        while (_pending.TryDequeue(out var field))
        {
            rest.Add(field.Value.AsTask());
        }

        await Task.WhenAll(rest).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Dispose();
    }
}
