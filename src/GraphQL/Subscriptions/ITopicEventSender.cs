namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Publishes events (contract: Hot Chocolate, section 1.9). Thread-safe.</summary>
public interface ITopicEventSender
{
    /// <summary>Sends an event to everybody who listens to a topic; it waits for none of them.</summary>
    /// <typeparam name="TMessage">The events of the topic.</typeparam>
    /// <param name="topicName">The topic; one that nobody listens to takes the event and forgets it.</param>
    /// <param name="message">The event. All listeners see the same object, so nobody may change it afterwards.</param>
    /// <param name="cancellationToken">Ends the sending, not the events that are on their way.</param>
    /// <exception cref="InvalidOperationException">Those who listen expect events of another type.</exception>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends a topic: its listeners get what was sent before, and then the end.</summary>
    /// <param name="topicName">The topic.</param>
    ValueTask CompleteAsync(string topicName);
}
