using System.Collections.Concurrent;

namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Topics within one process. A topic is there while somebody listens to it. Thread-safe.</summary>
/// <param name="options">The limits.</param>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
    private readonly ConcurrentDictionary<string, Topic> _topics = new(StringComparer.Ordinal);

    /// <summary>The topics that somebody listens to.</summary>
    public int Count => _topics.Count;

    /// <summary>Those who listen to any topic.</summary>
    public int Listeners => _topics.Sum(topic => topic.Value.Listeners);

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        cancellationToken.ThrowIfCancellationRequested();
        if (_topics.TryGetValue(topicName, out var topic))
        {
            topic.Publish(message, typeof(TMessage));
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        if (_topics.TryGetValue(topicName, out var topic))
        {
            topic.Complete();
            Forget(topic);
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        cancellationToken.ThrowIfCancellationRequested();
        while (true)
        {
            var topic = _topics.GetOrAdd(topicName, name => new Topic(name, typeof(TMessage), Forget));
            var stream = new TopicStream<TMessage>(topic, options.MaxWaitingMessages);
            if (topic.TryAdd(stream, typeof(TMessage)))
            {
                return new ValueTask<ISourceStream<TMessage>>(stream);
            }

            Forget(topic); // It has just ended; the next round makes a new one.
        }
    }

    private void Forget(Topic topic) => _topics.TryRemove(KeyValuePair.Create(topic.Name, topic));
}
