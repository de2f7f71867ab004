using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Subscriptions;

/// <summary>Servers that share topics: each has a provider of its own, and all have one backplane.</summary>
public sealed class SharedTopicsTests : IAsyncDisposable
{
    private readonly Wire _wire = new();
    private readonly ServiceProvider _here;
    private readonly ServiceProvider _there;

    public SharedTopicsTests() => (_here, _there) = (Serve(_wire), Serve(_wire));

    [Fact]
    public async Task Events_reach_the_listeners_of_all_servers_once()
    {
        await using var here = await ListenAsync(_here);
        await using var there = await ListenAsync(_there);

        await Sender(_here).SendAsync("orders", new Order(1, "a"));
        await Sender(_there).SendAsync("orders", new Order(2, null));
        await Sender(_there).CompleteAsync("orders");

        Assert.Equal([new Order(1, "a"), new Order(2, null)], await ReadAsync(here));
        Assert.Equal([new Order(1, "a"), new Order(2, null)], await ReadAsync(there));
        Assert.Equal(2, _wire.Listeners);
    }

    [Fact]
    public async Task An_event_that_nobody_listens_to_is_forgotten()
    {
        await Sender(_here).SendAsync("orders", new Order(1, "a"));
        await using var there = await ListenAsync(_there);
        await Sender(_here).SendAsync("others", 5);
        await Sender(_here).CompleteAsync("orders");

        Assert.Empty(await ReadAsync(there));
    }

    [Fact]
    public async Task Listeners_are_told_when_events_are_lost()
    {
        await using var here = await ListenAsync(_here);
        await Sender(_there).SendAsync("orders", new Order(1, "a"));

        _wire.Cut();

        var lost = await Assert.ThrowsAsync<TopicInterruptedException>(() => ReadAsync(here));
        Assert.Equal("orders", lost.TopicName);
        await using var again = await ListenAsync(_here);
        await Sender(_there).SendAsync("orders", new Order(2, "b"));
        await Sender(_there).CompleteAsync("orders");
        Assert.Equal([new Order(2, "b")], await ReadAsync(again));
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_one_that_is_lost()
    {
        await using var here = await ListenAsync(_here);

        await Sender(_there).SendAsync("orders", "not an order");

        await Assert.ThrowsAsync<TopicInterruptedException>(() => ReadAsync(here));
    }

    [Fact]
    public async Task Without_a_backplane_topics_are_those_of_the_process()
    {
        await using var alone = Serve(null);
        await using var stream = await ListenAsync(alone);
        var order = new Order(1, "a");

        await Sender(alone).SendAsync("orders", order);
        await Sender(alone).CompleteAsync("orders");

        Assert.Same(order, Assert.Single(await ReadAsync(stream)));
    }

    public async ValueTask DisposeAsync()
    {
        await _here.DisposeAsync();
        await _there.DisposeAsync();
    }

    private static ServiceProvider Serve(ITopicBackplane? backplane)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddSharedSubscriptions(_ => backplane);
        return services.BuildServiceProvider();
    }

    private static ITopicEventSender Sender(IServiceProvider server) => server.GetRequiredService<ITopicEventSender>();

    private static ValueTask<ISourceStream<Order>> ListenAsync(IServiceProvider server) =>
        server.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<Order>("orders");

    private static async Task<List<Order>> ReadAsync(ISourceStream<Order> stream)
    {
        List<Order> read = [];
        await foreach (var order in stream.ReadEventsAsync())
        {
            read.Add(order);
        }

        return read;
    }

    private sealed record Order(int Number, string? Text);

    private sealed class Wire : ITopicBackplane
    {
        private readonly HashSet<ITopicArrivals> _listeners = [];

        public int Listeners => _listeners.Count;

        public ValueTask ListenAsync(ITopicArrivals arrivals, CancellationToken cancellation)
        {
            _listeners.Add(arrivals);
            return ValueTask.CompletedTask;
        }

        public ValueTask SendAsync(string topicName, string? message, CancellationToken cancellation)
        {
            foreach (var listener in _listeners)
            {
                listener.Arrive(topicName, message);
            }

            return ValueTask.CompletedTask;
        }

        public void Cut()
        {
            foreach (var listener in _listeners)
            {
                listener.Interrupt();
            }
        }
    }
}
