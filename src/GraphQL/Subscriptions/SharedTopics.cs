namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Topics of several servers: what is sent goes out to all of them, and what arrives goes to those who listen here. Thread-safe.</summary>
/// <param name="local">Those who listen here.</param>
/// <param name="backplane">Carries events between servers.</param>
internal sealed class SharedTopics(InMemoryTopics local, ITopicBackplane backplane) : ITopicEventSender, ITopicEventReceiver, ITopicArrivals
{
    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        return backplane.SendAsync(topicName, TopicMessage.Write(message), cancellationToken);
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        return backplane.SendAsync(topicName, null, CancellationToken.None);
    }

    public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        await backplane.ListenAsync(this, cancellationToken);
        return await local.SubscribeAsync<TMessage>(topicName, cancellationToken);
    }

    public void Arrive(string topicName, string? message)
    {
        if (message is null)
        {
            local.Complete(topicName);
        }
        else
        {
            local.Publish(topicName, message);
        }
    }

    public void Interrupt() => local.Interrupt();
}
