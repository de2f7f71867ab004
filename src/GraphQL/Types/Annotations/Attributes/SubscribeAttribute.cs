namespace PyDotOrg.GraphQL.Types;

/// <summary>
/// Makes a method of the root of subscriptions a field that is asked again for every event (contract: Hot Chocolate, section
/// 1.9). The events are those of a topic, see <see cref="TopicAttribute"/>, or of a stream of the method <see cref="With"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that opens the stream of events: an <c>ISourceStream&lt;T&gt;</c> or an
    /// <c>IAsyncEnumerable&lt;T&gt;</c>, to be waited for or not. Null when the events are those of a topic.
    /// </summary>
    public string? With { get; init; }

    /// <summary>What the topic's events are; null when the parameter with <see cref="EventMessageAttribute"/> says it.</summary>
    public Type? MessageType { get; init; }
}
