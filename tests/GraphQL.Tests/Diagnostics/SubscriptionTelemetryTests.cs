using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution.Instrumentation;
using PyDotOrg.GraphQL.Tests.Execution.Instrumentation;
using PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Diagnostics;

public sealed class SubscriptionTelemetryTests : IDisposable
{
    private readonly TelemetryEar _ear = new();

    public void Dispose() => _ear.Dispose();

    [Fact]
    public async Task Subscriptions_are_counted_while_somebody_listens_to_them()
    {
        _ear.ListenToMeasures();
        await using var harness = Harness();
        var one = await harness.SubscribeAsync("subscription { itemAdded { number } }");
        var two = await harness.SubscribeAsync("subscription { itemAdded { number } }");
        await harness.RefuseAsync("subscription { secret { number } }");
        _ear.Observe();
        await one.DisposeAsync();
        await one.DisposeAsync();
        _ear.Observe();
        await two.DisposeAsync();
        _ear.Observe();
        Assert.Equal(
            ["graphql.server.subscription.active 2", "graphql.server.subscription.active 1", "graphql.server.subscription.active 0"],
            _ear.Measures.Where(static measure => measure.Contains("subscription.active", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_event_is_a_span_of_its_own_however_many_share_it()
    {
        _ear.ListenToSpans().ListenToMeasures();
        await using var harness = Harness();
        await using var one = await harness.SubscribeAsync("subscription S { failing }");
        await using var two = await harness.SubscribeAsync("subscription S { failing }");
        await harness.AddAsync(1, 2);
        await harness.EndAsync();
        await one.RestAsync();
        await two.RestAsync();
        Assert.Equal(
            ["GraphQL Subscription Event Unset ", "GraphQL Subscription Event Error System.InvalidOperationException"],
            _ear.Spans.Where(static span => span.DisplayName == "GraphQL Subscription Event")
                .Select(static span => $"{span.DisplayName} {span.Status} {span.GetTagItem("error.type")}"));
        Assert.Equal(
            [
                "graphql.server.subscription.event.duration graphql.operation.type=subscription",
                "graphql.server.subscription.event.duration graphql.operation.type=subscription error.type=System.InvalidOperationException",
            ],
            _ear.Measures.Where(static measure => measure.StartsWith("graphql.server.subscription.event", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Listeners_hear_of_subscriptions_and_their_events()
    {
        var listener = new RecordingListener();
        await using var harness = new SubscriptionHarness(builder =>
            builder.Services.AddSingleton<IExecutionDiagnosticEventListener>(listener));
        var stream = await harness.SubscribeAsync("subscription { itemAdded { number } }");
        await harness.AddAsync(1);
        await stream.NextAsync();
        await stream.DisposeAsync();
        Assert.Equal(
            ["/request Subscription", "subscription", "event", "/event Executed", "/subscription"], listener.Heard[^5..]);
    }

    [Fact]
    public void What_listens_to_nothing_is_no_listener() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddGraphQLServer().AddDiagnosticEventListener<string>());

    private SubscriptionHarness Harness() => new(builder => builder
        .AddInstrumentation(options => options.Name = _ear.Options.Name)
        .Services.AddSingleton(_ear.Telemetry));
}
