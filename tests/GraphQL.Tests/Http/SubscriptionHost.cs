using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.DependencyInjection;
using PyDotOrg.GraphQL.Http;
using PyDotOrg.GraphQL.Subscriptions;
using PyDotOrg.GraphQL.Tests.Http.Sockets;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Http;

/// <summary>The subscriptions of the tests behind real Kestrel on a free port, with a clock that only a test moves.</summary>
internal sealed class SubscriptionHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SubscriptionHost(WebApplication app, ManualTime time)
    {
        _app = app;
        Time = time;
    }

    public ManualTime Time { get; }

    public Uri Address => new(_app.Urls.Single());

    public ITopicEventSender Sender => _app.Services.GetRequiredService<ITopicEventSender>();

    public InMemoryTopics Topics => _app.Services.GetRequiredService<InMemoryTopics>();

    public static Task<SubscriptionHost> StartAsync(Action<IRequestExecutorBuilder>? configure = null) => StartAsync(
        "http://127.0.0.1:0",
        builder =>
        {
            builder.AddSubscriptionType().AddType(typeof(TestSubscriptions)).AddInMemorySubscriptions().AddAuthorization();
            configure?.Invoke(builder);
        });

    public static async Task<SubscriptionHost> StartAsync(string address, Action<IRequestExecutorBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        builder.Services.AddAuthorization();
        var server = builder.Services.AddGraphQLServer().AddQueryType().AddType(typeof(TestQueries));
        configure(server);
        var time = new ManualTime();
        builder.Services.AddSingleton<TimeProvider>(time);
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        app.MapGraphQLWebSocket();
        await app.StartAsync();
        return new SubscriptionHost(app, time);
    }

    public Task<RawSocket> ConnectAsync(string? protocol = "graphql-transport-ws", string path = "/graphql", string? origin = null) =>
        RawSocket.ConnectAsync(new UriBuilder(Address) { Scheme = "ws", Path = path }.Uri, protocol, origin);

    /// <summary>Connects and gets the permission to run operations.</summary>
    public async Task<RawSocket> OpenAsync(string protocol = "graphql-transport-ws")
    {
        var socket = await ConnectAsync(protocol);
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReceiveAsync());
        return socket;
    }

    public async Task AddAsync(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            await Sender.SendAsync(nameof(TestSubscriptions.ItemAdded), new Item(number, $"item {number}"));
        }
    }

    /// <summary>Waits until as many listen to topics.</summary>
    public Task WhenListeningAsync(int listeners = 1) => Wait.UntilAsync(() => Topics.Listeners == listeners, $"{listeners} listen.");

    /// <summary>Waits until something waits for the clock, such as the next sign of life.</summary>
    public Task WhenTimerRunsAsync() => Wait.UntilAsync(() => Time.Waiting > 0, "A timer runs.");

    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
