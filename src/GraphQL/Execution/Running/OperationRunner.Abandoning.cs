using PyDotOrg.GraphQL.Execution.Incremental;
using PyDotOrg.GraphQL.Execution.Results;

namespace PyDotOrg.GraphQL.Execution.Running;

/// <summary>The end of an operation before all of its resolvers are done.</summary>
internal sealed partial class OperationRunner
{
    private List<Task>? _abandoned;

    private RefusedResult Abandon()
    {
        _ = CloseLaterAsync();
        return _lifetime.IsRequestOver ? Canceled() : TimedOut();
    }

    /// <summary>Whether an outage has left nothing of the result, so that it is none.</summary>
    private static bool IsUnavailable(ResultObject? data, IReadOnlyList<GraphQLError> errors) =>
        errors.Any(static error => error.Code == ErrorCodes.Execution.Unavailable) && data is not { HasValue: true };

    /// <summary>The end without a result.</summary>
    private RefusedResult Withdraw(IReadOnlyList<GraphQLError> errors)
    {
        Dispose();
        return new RefusedResult(RequestStatus.Unavailable, errors);
    }

    /// <summary>The end by the request.</summary>
    private RefusedResult Canceled()
    {
        var canceled = ErrorBuilder.New().SetMessage(Messages.Canceled).SetCode(ErrorCodes.Execution.Canceled).Build();
        return new RefusedResult(RequestStatus.Failed, FilterErrors([canceled]));
    }

    /// <summary>The end by the time limit.</summary>
    public RefusedResult TimedOut()
    {
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
        foreach (var task in rest)
        {
            if (task is Task<object?> { IsCompletedSuccessfully: true } done && await done is ItemSource source)
            {
                source.Close();
            }
        }

        Dispose();
    }
}
