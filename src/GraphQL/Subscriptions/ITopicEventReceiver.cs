namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Listens to events (contract: Hot Chocolate, section 1.9). Thread-safe.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens to a topic: every event that is sent after the task has ended comes, once and in its order.</summary>
    /// <typeparam name="TMessage">The events of the topic.</typeparam>
    /// <param name="topicName">The topic.</param>
    /// <param name="cancellationToken">Ends the attempt to listen, not the stream.</param>
    /// <exception cref="InvalidOperationException">Others listen to the topic and expect events of another type.</exception>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}
