using System.Collections.Concurrent;
using System.Text.Json;

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
        Complete(topicName);
        return ValueTask.CompletedTask;
    }

    /// <summary>Ends a topic: its listeners get what was sent before, and then the end.</summary>
    public void Complete(string topicName)
    {
        if (_topics.TryGetValue(topicName, out var topic))
        {
            topic.Complete(null);
            Forget(topic);
        }
    }

    /// <summary>Gives an event to those who listen to a topic, whatever type of events they expect; one of another type ends the topic.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The event, as it was written by another server.</param>
    public void Publish(string topicName, string message)
    {
        if (!_topics.TryGetValue(topicName, out var topic))
        {
            return;
        }

        try
        {
            topic.Publish(TopicMessage.Read(message, topic.MessageType), topic.MessageType);
        }
        catch (JsonException)
        {
            Interrupt(topic); // Another version of the program runs there.
        }
    }

    /// <summary>Tells all who listen that events are lost, and ends their streams.</summary>
    public void Interrupt()
    {
        foreach (var (_, topic) in _topics)
        {
            Interrupt(topic);
        }
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

    private void Interrupt(Topic topic)
    {
        topic.Complete(new TopicInterruptedException(topic.Name));
        Forget(topic);
    }

    private void Forget(Topic topic) => _topics.TryRemove(KeyValuePair.Create(topic.Name, topic));
}
