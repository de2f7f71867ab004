namespace PyDotOrg.GraphQL.Execution;

/// <summary>
/// A response stream (specification, section 6.2.3.2): the results of a subscription for one subscriber. It holds a limited
/// number of results; dispose it to unsubscribe, at any time and from any thread.
/// </summary>
public abstract class ResponseStream : IAsyncDisposable
{
    /// <summary>Why the stream ended before its source did; null while it goes on, and when it ended with its source.</summary>
    public abstract GraphQLError? Failure { get; }

    /// <summary>The next result; null when the stream has ended. One reader at a time.</summary>
    public abstract ValueTask<ResponseEvent?> ReadAsync();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
