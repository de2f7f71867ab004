namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Carries events between the servers that share topics. Thread-safe.</summary>
public interface ITopicBackplane
{
    /// <summary>
    /// Listens to what this server and others send. When the task has ended, all that is sent from then on arrives, once and in one
    /// order for all servers.
    /// </summary>
    /// <param name="arrivals">Takes what arrives; always the same object.</param>
    /// <param name="cancellation">Ends the attempt to listen.</param>
    ValueTask ListenAsync(ITopicArrivals arrivals, CancellationToken cancellation);

    /// <summary>Sends an event to all servers, this one included.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The event as <see cref="TopicMessage"/> writes it; null ends the topic.</param>
    /// <param name="cancellation">Ends the sending.</param>
    ValueTask SendAsync(string topicName, string? message, CancellationToken cancellation);
}
