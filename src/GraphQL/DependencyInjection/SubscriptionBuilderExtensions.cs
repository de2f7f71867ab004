using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Http.Sockets;
using PyDotOrg.GraphQL.Subscriptions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how a GraphQL server keeps the events of subscriptions (contract: Hot Chocolate, section 1.10).</summary>
public static class SubscriptionBuilderExtensions
{
    /// <summary>
    /// Keeps topics in this process: <see cref="ITopicEventSender"/> and <see cref="ITopicEventReceiver"/> are one singleton,
    /// unless the host has others.
    /// </summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder)
    {
        var options = Own(builder).Subscriptions;
        builder.Services.TryAddSingleton(_ => new InMemoryTopics(options));
        builder.Services.TryAddSingleton<ITopicEventSender>(static provider => provider.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static provider => provider.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>
    /// Lets servers share topics: what one of them sends reaches the subscribers of all. As with <see cref="AddInMemorySubscriptions"/>,
    /// the host's own sender and receiver come first.
    /// </summary>
    /// <param name="builder">The GraphQL server.</param>
    /// <param name="backplane">What carries events between the servers; null when this server is alone.</param>
    public static IRequestExecutorBuilder AddSharedSubscriptions(this IRequestExecutorBuilder builder, Func<IServiceProvider, ITopicBackplane?> backplane)
    {
        ArgumentNullException.ThrowIfNull(backplane);
        var options = Own(builder).Subscriptions;
        builder.Services.TryAddSingleton(_ => new InMemoryTopics(options));
        builder.Services.TryAddSingleton(provider => backplane(provider) is { } carrier
            ? new TopicPair(new SharedTopics(provider.GetRequiredService<InMemoryTopics>(), carrier))
            : new TopicPair(provider.GetRequiredService<InMemoryTopics>()));
        builder.Services.TryAddSingleton(static provider => provider.GetRequiredService<TopicPair>().Sender);
        builder.Services.TryAddSingleton(static provider => provider.GetRequiredService<TopicPair>().Receiver);
        return builder;
    }

    /// <summary>Changes how many events may wait.</summary>
    public static IRequestExecutorBuilder ModifySubscriptionOptions(this IRequestExecutorBuilder builder, Action<SubscriptionOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(modify);
        modify(Own(builder).Subscriptions);
        return builder;
    }

    /// <summary>Changes what WebSocket connections may do.</summary>
    public static IRequestExecutorBuilder ModifySocketOptions(this IRequestExecutorBuilder builder, Action<GraphQLSocketOptions> modify) =>
        builder.Modify(modify);

    /// <summary>Changes how answers that go on as long as events come are kept alive.</summary>
    public static IRequestExecutorBuilder ModifyEventStreamOptions(this IRequestExecutorBuilder builder, Action<EventStreamOptions> modify) =>
        builder.Modify(modify);

    /// <summary>Lets an interceptor see what happens on WebSocket connections; the last one that is added counts.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ISocketSessionInterceptor, T>();
        return builder;
    }

    /// <summary>Both sides of the same topics.</summary>
    private sealed record TopicPair(ITopicEventSender Sender, ITopicEventReceiver Receiver)
    {
        public TopicPair(InMemoryTopics topics)
            : this(topics, topics)
        {
        }

        public TopicPair(SharedTopics topics)
            : this(topics, topics)
        {
        }
    }

    private static IRequestExecutorBuilder Modify<T>(this IRequestExecutorBuilder builder, Action<T> modify)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(modify);
        var known = builder.Services.FirstOrDefault(each => each.ServiceType == typeof(T))?.ImplementationInstance;
        if (known is not T options)
        {
            options = new T();
            builder.Services.AddSingleton(options);
        }

        modify(options);
        return builder;
    }

    private static RequestExecutorBuilder Own(IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return (RequestExecutorBuilder)builder;
    }
}
