using Microsoft.Extensions.DependencyInjection.Extensions;
using PyDotOrg.GraphQL.DependencyInjection;
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

    /// <summary>Changes how many events may wait.</summary>
    public static IRequestExecutorBuilder ModifySubscriptionOptions(this IRequestExecutorBuilder builder, Action<SubscriptionOptions> modify)
    {
        ArgumentNullException.ThrowIfNull(modify);
        modify(Own(builder).Subscriptions);
        return builder;
    }

    private static RequestExecutorBuilder Own(IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return (RequestExecutorBuilder)builder;
    }
}
