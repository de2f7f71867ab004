using PyDotOrg.GraphQL.Execution.Incremental;
using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Execution.Running;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>What the executor answers to an operation of whose result parts come later, by <c>@defer</c> and <c>@stream</c>.</summary>
public sealed class IncrementalResult : StreamResult
{
    private readonly ExecutionEnvironment _environment;
    private readonly CompiledOperation _operation;
    private readonly IncrementalDeliveryFormat _format;
    private readonly ulong _flags;
    private OperationRequest _request;

    internal IncrementalResult(
        ExecutionEnvironment environment, CompiledOperation operation, OperationRequest request, ulong flags, IncrementalDeliveryFormat format)
    {
        _environment = environment;
        _operation = operation;
        _request = request;
        _flags = flags;
        _format = format;
    }

    /// <inheritdoc/>
    public override RequestStatus Status => RequestStatus.Incremental;

    /// <inheritdoc/>
    public override IReadOnlyList<GraphQLError> Errors => [RequestErrors.StreamNeeded(_operation)];

    /// <summary>
    /// Runs what comes at once. The rest runs while the stream is read. The services of the request must live as long as the
    /// stream.
    /// </summary>
    /// <param name="cancellation">Ends the attempt and the stream.</param>
    public override async ValueTask<StreamStart> StartAsync(CancellationToken cancellation = default)
    {
        var life = new IncrementalLife(_environment, cancellation, _request.Cancellation);
        var runner = new OperationRunner(
            _environment, _operation, _request with { Cancellation = life.Token, IsUnlimited = true }, _flags);
        var result = await RunAsync(runner);
        var later = result.Status == RequestStatus.Executed && result.Data is not null ? runner.TakeLater() : null;
        if (later is { IsEmpty: false })
        {
            return new StreamStart(IncrementalStream.Begin(runner, result, later, PayloadWriter.Of(_format), life), null);
        }

        // What had to end knows only that its token did.
        var isTimedOut = result.Status == RequestStatus.Failed && !life.IsLeft;
        life.Dispose();
        return new StreamStart(null, isTimedOut ? runner.TimedOut() : result);
    }

    private async ValueTask<ExecutionResult> RunAsync(OperationRunner runner)
    {
        using var scope = _request.Context is { } context ? context.Listener.ExecuteOperation(context) : null;
        return await runner.RunAsync();
    }

    /// <summary>Adds a member to the extensions of the first answer.</summary>
    internal void SetExtension(string name, object? value) =>
        _request = _request with { Extensions = new Dictionary<string, object?>(_request.Extensions ?? []) { [name] = value } };
}
