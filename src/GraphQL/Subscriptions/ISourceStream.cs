namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>A source stream (specification, section 6.2.3.1): the events of a topic or of anything else. Dispose it to leave.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events in their order. A stream is read once, by one reader.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync();
}

/// <summary>A source stream whose events are of one type.</summary>
/// <typeparam name="TMessage">The events.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events in their order. A stream is read once, by one reader.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync();
}
