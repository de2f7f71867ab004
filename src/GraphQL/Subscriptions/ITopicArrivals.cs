namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Takes what a backplane brings, and hands it to those who listen on this server. Waits for nobody.</summary>
public interface ITopicArrivals
{
    /// <summary>An event has arrived.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="message">The event as <see cref="TopicMessage"/> writes it; null ends the topic.</param>
    void Arrive(string topicName, string? message);

    /// <summary>Events are lost. Whoever listens is told so, and has to begin anew.</summary>
    void Interrupt();
}
