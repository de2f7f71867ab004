using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>Where the events of one subscription come from, or why it is refused.</summary>
internal abstract record EventSource
{
    private EventSource()
    {
    }

    /// <summary>A topic that somebody still has to listen to.</summary>
    public sealed record Topic(TopicSubscription Subscription, string Name) : EventSource;

    /// <summary>A stream that was opened for this subscription.</summary>
    public sealed record Stream(ISourceStream Events) : EventSource;

    /// <summary>There are no events.</summary>
    public sealed record Refused(IReadOnlyList<GraphQLError> Errors) : EventSource;
}
