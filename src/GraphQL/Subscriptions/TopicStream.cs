using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>The events of a topic for one listener, as many as its buffer holds.</summary>
/// <typeparam name="TMessage">The events.</typeparam>
/// <param name="topic">The topic.</param>
/// <param name="capacity">The events that may wait.</param>
internal sealed class TopicStream<TMessage>(Topic topic, int capacity) : ISourceStream<TMessage>, ITopicListener
{
    private readonly Channel<object?> _events = Channel.CreateBounded<object?>(new BoundedChannelOptions(capacity)
    {
        SingleReader = true,
        SingleWriter = true,
    });

    public bool TryTake(object? message)
    {
        if (_events.Writer.TryWrite(message))
        {
            return true;
        }

        _events.Writer.TryComplete(new TopicOverflowException(topic.Name, capacity));
        return false;
    }

    public void End(Exception? failure) => _events.Writer.TryComplete(failure);

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync();

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => _events.Reader.ReadAllAsync();

    public ValueTask DisposeAsync()
    {
        topic.Remove(this);
        _events.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<TMessage> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var message in _events.Reader.ReadAllAsync(cancellation))
        {
            yield return (TMessage)message!; // The topic takes events of this type only.
        }
    }
}
