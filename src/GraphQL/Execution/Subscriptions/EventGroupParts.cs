using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>What an <see cref="EventGroup"/> works with.</summary>
internal sealed record EventGroupParts
{
    /// <summary>What those who share have in common; null when nothing is shared.</summary>
    public EventGroupKey? Key { get; init; }

    /// <summary>Opens the source stream; the token ends with the group.</summary>
    public required Func<CancellationToken, ValueTask<ISourceStream>> Open { get; init; }

    /// <summary>Executes events.</summary>
    public required EventRun Run { get; init; }

    /// <summary>The results that may wait for one subscriber.</summary>
    public required int MaxWaitingResults { get; init; }

    /// <summary>
    /// Whether the source is asked for its next event only when there is room for the result: a sequence can wait, a publisher
    /// cannot.
    /// </summary>
    public bool WaitsForSubscriber { get; init; }

    /// <summary>The error of a source stream that failed.</summary>
    public required Func<Exception, GraphQLError> ToError { get; init; }

    /// <summary>Called when the group takes no more subscribers.</summary>
    public Action<EventGroup> OnOver { get; init; } = static _ => { };

    /// <summary>Called when the source stream is closed.</summary>
    public Func<ValueTask> OnDone { get; init; } = static () => ValueTask.CompletedTask;
}
