namespace PyDotOrg.GraphQL.Subscriptions;

/// <summary>Events of a topic were lost on the way from another server. What came before has been read.</summary>
/// <param name="topicName">The topic.</param>
public sealed class TopicInterruptedException(string topicName) : Exception($"Events of the topic \"{topicName}\" were lost.")
{
    /// <summary>The topic.</summary>
    public string TopicName { get; } = topicName;
}
