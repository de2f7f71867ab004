using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Resolvers;

/// <summary>Where the events of a field of the root of subscriptions come from (specification, section 6.2.3.1).</summary>
public abstract class FieldSubscription
{
    private protected FieldSubscription()
    {
    }
}

/// <summary>The events of a topic: those who ask for the same get the same.</summary>
public sealed class TopicSubscription : FieldSubscription
{
    /// <summary>The name of the topic for the arguments of a field.</summary>
    public required Func<IResolverContext, string> Topic { get; init; }

    /// <summary>Listens to the topic.</summary>
    public required Func<ITopicEventReceiver, string, CancellationToken, ValueTask<ISourceStream>> Open { get; init; }
}

/// <summary>The events of a stream that is opened for each subscriber.</summary>
public sealed class StreamSubscription : FieldSubscription
{
    /// <summary>Opens the stream.</summary>
    public required Func<IResolverContext, ValueTask<ISourceStream>> Open { get; init; }
}
