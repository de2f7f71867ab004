using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data.Announcements;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.Graph.Schema.Shared;

/// <summary>Carries events between servers through their database.</summary>
/// <param name="log">What servers tell each other.</param>
internal sealed class LogBackplane(AnnouncementLog log) : ITopicBackplane
{
    private Hearer? _hearer;

    /// <summary>The backplane, where there may be several servers; else null.</summary>
    public static ITopicBackplane? Find(IServiceProvider services) =>
        services.GetRequiredService<AnnouncementLog>() is { IsShared: true } log ? new LogBackplane(log) : null;

    public ValueTask ListenAsync(ITopicArrivals arrivals, CancellationToken cancellation) =>
        new(log.ListenAsync(LazyInitializer.EnsureInitialized(ref _hearer, () => new Hearer(arrivals)), cancellation));

    public ValueTask SendAsync(string topicName, string? message, CancellationToken cancellation) =>
        new(log.AddAsync(topicName, message, cancellation));

    private sealed class Hearer(ITopicArrivals arrivals) : IAnnouncementHearer
    {
        public void Hear(string topic, string? message) => arrivals.Arrive(topic, message);

        public void Miss() => arrivals.Interrupt();
    }
}
