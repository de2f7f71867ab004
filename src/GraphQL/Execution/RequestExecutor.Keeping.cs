using PyDotOrg.GraphQL.Execution.Access;
using PyDotOrg.GraphQL.Execution.Documents;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Execution.Keeping;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Running;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution;

/// <content>The station before the last one: answers that are there already, for callers without an account.</content>
public sealed partial class RequestExecutor
{
    /// <inheritdoc/>
    public ValueTask<ExecutionResult> AnswerAgainAsync(KeptAnswer answer, GateVisit visit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var entering = visit with { Operation = answer.Operation };
        if (_environment.Diagnostics.Begin(null, answer.Operation) is { } context)
        {
            return ObserveAsync(answer, entering, context, cancellation);
        }

        if (_gate is null)
        {
            return new ValueTask<ExecutionResult>(answer.Result);
        }

        var asked = _gate.EnterAsync(entering, cancellation);
        return asked.IsCompletedSuccessfully
            ? new ValueTask<ExecutionResult>(asked.Result is { } closed ? Close(closed) : answer.Result)
            : WaitAsync(asked, answer);
    }

    private async ValueTask<ExecutionResult> ObserveAsync(KeptAnswer answer, GateVisit visit, RequestContext context, CancellationToken cancellation)
    {
        using var scope = context.Listener.ExecuteRequest(context);
        var closed = _gate is null ? null : await _gate.EnterAsync(visit, cancellation);
        return context.Result = closed is null ? Tell(answer, context) : Close(closed);
    }

    private async ValueTask<ExecutionResult> WaitAsync(ValueTask<GraphQLError?> asked, KeptAnswer answer) =>
        await asked is { } closed ? Close(closed) : answer.Result;

    /// <summary>Whether the answer to a request is the same for everybody without an account, and the caller is such a one.</summary>
    private static bool IsForEverybody(GraphQLRequest request, CompiledOperation operation) =>
        request is { CostReport: CostReport.None, GlobalState: null, Files: null }
        && Nobody.Is(request.User)
        && operation.CanBeKept;

    /// <summary>Gives the answer that is there; else runs the operation and keeps it, or waits for somebody who does.</summary>
    private ValueTask<ExecutionResult> RunOnceAsync(GraphQLRequest request, AnswerKeeping keeping, KnownDocument document, CompiledOperation operation, in OperationRequest run)
    {
        if (AnswerKey.Of(operation, request.Variables) is not { } key)
        {
            return RunNowAsync(document, operation, run);
        }

        if (keeping.Cache.Find(key) is { } known)
        {
            return new ValueTask<ExecutionResult>(Give(keeping, known, AnswerOrigin.Hit, run.Context));
        }

        return keeping.Cache.TryLead(key, out var flight)
            ? LeadAsync(keeping, flight, document, operation, run)
            : FollowAsync(keeping, flight, document, operation, run);
    }

    private async ValueTask<ExecutionResult> LeadAsync(
        AnswerKeeping keeping, AnswerFlight flight, KnownDocument document, CompiledOperation operation, OperationRequest run)
    {
        try
        {
            keeping.Origin = AnswerOrigin.Run;
            var result = await RunNowAsync(document, operation, run with { Reads = flight.Reads });
            return result is { Status: RequestStatus.Executed, Errors.Count: 0 } && flight.Reads.IsKnown
                ? Keep(keeping, flight, operation, result)
                : result;
        }
        finally
        {
            flight.Land();
        }
    }

    private async ValueTask<ExecutionResult> FollowAsync(
        AnswerKeeping keeping, AnswerFlight flight, KnownDocument document, CompiledOperation operation, OperationRequest run)
    {
        if (await flight.WaitAsync(run.Cancellation) is { } shared)
        {
            return Give(keeping, shared, AnswerOrigin.Shared, run.Context);
        }

        keeping.Origin = AnswerOrigin.Run;
        return await RunNowAsync(document, operation, run);
    }

    private ValueTask<ExecutionResult> RunNowAsync(KnownDocument document, CompiledOperation operation, in OperationRequest run)
    {
        if (operation.Answer is { } answer)
        {
            return new ValueTask<ExecutionResult>(answer);
        }

        var result = RunAsync(operation, run);
        return operation.IsConstant ? KeepAsync(document, operation, result) : result;
    }

    /// <summary>Writes a result and keeps its bytes.</summary>
    private static ExecutionResult Keep(AnswerKeeping keeping, AnswerFlight flight, CompiledOperation operation, ExecutionResult result)
    {
        using var writer = new JsonWriter();
        result.Write(writer);
        if (!keeping.Cache.Takes(writer.Length))
        {
            return result;
        }

        keeping.Origin = flight.Keep(new KeptAnswer(writer.WrittenSpan.ToArray(), operation, null)) ? AnswerOrigin.Stored : AnswerOrigin.Run;
        keeping.Answer = flight.Answer!; // Everything is known that it has read.
        result.Dispose();
        return keeping.Answer.Result;
    }

    private static ExecutionResult Give(AnswerKeeping keeping, KeptAnswer answer, AnswerOrigin origin, RequestContext? context)
    {
        (keeping.Origin, keeping.Answer) = (origin, answer);
        return context is null ? answer.Result : Tell(answer, context);
    }

    private static ExecutionResult Tell(KeptAnswer answer, RequestContext context)
    {
        context.Listener.RetrievedAnswerFromCache(context);
        return answer.Result;
    }
}
