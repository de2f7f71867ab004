namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>A listener took its events more slowly than they came, and its buffer is full. What the buffer holds has been read.</summary>
/// <param name="topicName">The topic.</param>
/// <param name="capacity">The events that the buffer holds.</param>
public sealed class TopicOverflowException(string topicName, int capacity)
    : Exception($"More than {capacity} events of the topic \"{topicName}\" were waiting for one listener.")
{
    /// <summary>The topic.</summary>
    public string TopicName { get; } = topicName;
}
