using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// What the executor answers to an operation with several results: its document and variables are in order, and it can be
/// started. Written as it is, it is the refusal of a transport that carries one result only.
/// </summary>
public abstract class StreamResult : ExecutionResult
{
    /// <inheritdoc/>
    public override ResultNode? Data => null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? Extensions => null;

    /// <summary>Starts the operation; once.</summary>
    /// <param name="cancellation">Ends the attempt.</param>
    public abstract ValueTask<StreamStart> StartAsync(CancellationToken cancellation = default);

    /// <inheritdoc/>
    public override void Write(JsonWriter writer) => new RefusedResult(Status, Errors).Write(writer);
}

/// <summary>The results of an operation, or its only one.</summary>
/// <param name="Stream">The results, for the caller to dispose; null when there is only one.</param>
/// <param name="Single">
/// The only result: the refusal of a subscription, or a result of which no part comes later; null when there is a stream.
/// </param>
public readonly record struct StreamStart(ResponseStream? Stream, ExecutionResult? Single);
