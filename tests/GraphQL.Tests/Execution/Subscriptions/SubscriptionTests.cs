using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_stream_gives_a_result_for_every_event_and_ends_with_its_source()
    {
        await using var harness = new SubscriptionHarness();
        await using var stream = await harness.SubscribeAsync("subscription($n: Int!) { counted(to: $n) }", variables: """{"n":3}""");

        Assert.Equal(["""{"data":{"counted":1}}""", """{"data":{"counted":2}}""", """{"data":{"counted":3}}"""], await stream.RestAsync());
        Assert.Null(stream.Failure);
    }

    [Fact]
    public async Task Of_a_discreet_event_those_hear_nothing_for_whom_it_is_null()
    {
        const string Document = "subscription { heard: rumours { text } }";
        await using var harness = new SubscriptionHarness();
        await using var ada = await harness.SubscribeAsync(Document, SubscriptionHarness.User("ada"));
        await using var nobody = await harness.SubscribeAsync(Document);

        foreach (var rumour in new[] { new Rumour("a", true), new Rumour("b", false), new Rumour("c", true) })
        {
            await harness.Sender.SendAsync("Rumours", rumour);
        }

        await harness.Sender.CompleteAsync("Rumours");

        Assert.Equal(["a", "b", "c"], (await ada.RestAsync()).Select(static text => text.Split('"')[^2]));
        Assert.Equal(["""{"data":{"heard":null}}"""], await nobody.RestAsync());
    }

    [Fact]
    public async Task A_sequence_waits_for_its_subscriber()
    {
        await using var harness = new SubscriptionHarness();
        await using var stream = await harness.SubscribeAsync("subscription { counted(to: 1000) }");

        Assert.Equal(1000, (await stream.RestAsync()).Count);
        Assert.Null(stream.Failure);
    }

    [Fact]
    public async Task A_topic_is_named_after_the_method_unless_it_is_named()
    {
        await using var harness = new SubscriptionHarness();
        await using var stream = await harness.SubscribeAsync("subscription { new: itemAdded { number name __typename } }");

        await harness.AddAsync(1, 2);
        await harness.EndAsync();

        Assert.Equal(
            [
                """{"data":{"new":{"number":1,"name":"item 1","__typename":"Item"}}}""",
                """{"data":{"new":{"number":2,"name":"item 2","__typename":"Item"}}}""",
            ],
            await stream.RestAsync());
    }

    [Fact]
    public async Task Arguments_take_the_places_that_the_topic_leaves_for_them()
    {
        await using var harness = new SubscriptionHarness();
        await using var one = await harness.SubscribeAsync("subscription { itemChanged(id: 1) { name } }");
        await using var two = await harness.SubscribeAsync("subscription($id: Int!) { itemChanged(id: $id) { name } }", variables: """{"id":2}""");

        await harness.Sender.SendAsync("item_2", new Tests.Subscriptions.Item(0, "two"));
        await harness.Sender.SendAsync("item_1", new Tests.Subscriptions.Item(0, "one"));

        Assert.Equal("""{"data":{"itemChanged":{"name":"1: one"}}}""", await one.NextAsync());
        Assert.Equal("""{"data":{"itemChanged":{"name":"2: two"}}}""", await two.NextAsync());
    }

    [Fact]
    public async Task An_error_of_one_event_ends_nothing()
    {
        await using var harness = new SubscriptionHarness();
        await using var stream = await harness.SubscribeAsync("subscription { failing }");

        await harness.AddAsync(1, 2, 3);
        await harness.EndAsync();

        Assert.Equal(
            [
                """{"data":{"failing":1}}""",
                """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["failing"]}],"data":{"failing":null}}""",
                """{"data":{"failing":3}}""",
            ],
            await stream.RestAsync());
    }

    [Fact]
    public async Task A_source_that_fails_ends_the_stream_with_an_error_that_says_nothing_of_our_inside()
    {
        await using var harness = new SubscriptionHarness();
        await using var stream = await harness.SubscribeAsync("subscription { broken }");

        Assert.Equal(["""{"data":{"broken":1}}"""], await stream.RestAsync());
        Assert.Equal("Unexpected Execution Error", stream.Failure?.Message);
    }

    [Theory]
    [InlineData("subscription { secret { name } }", """{"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":16}],"path":["secret"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}""")]
    [InlineData("subscription($n: Int!) { counted(to: $n) }", """{"errors":[{"message":"Variable `n` is required.","locations":[{"line":1,"column":14}],"extensions":{"code":"HC0018","variable":"n"}}]}""")]
    [InlineData("subscription { a: counted(to: 1) b: counted(to: 1) }", """{"errors":[{"message":"Anonymous Subscription must select only one top level field.","locations":[{"line":1,"column":34}],"extensions":{"specifiedBy":"https://spec.graphql.org/October2021/#sec-Single-root-field"}}]}""")]
    public async Task A_subscription_that_may_not_begin_is_refused(string document, string expected)
    {
        await using var harness = new SubscriptionHarness();

        Assert.Equal(expected, await harness.RefuseAsync(document));
        Assert.Equal(0, harness.Topics);
    }

    [Fact]
    public async Task Whoever_may_subscribes()
    {
        await using var harness = new SubscriptionHarness(builder => builder.AddAuthorization());
        await using var stream = await harness.SubscribeAsync("subscription { secret { number } }", SubscriptionHarness.User("ada"));

        await harness.AddAsync(7);

        Assert.Equal("""{"data":{"secret":{"number":7}}}""", await stream.NextAsync());
    }

    [Fact]
    public async Task A_topic_without_anybody_who_keeps_topics_is_an_error_of_the_host()
    {
        await using var harness = new SubscriptionHarness(builder =>
        {
            builder.Services.Remove(builder.Services.Single(each => each.ServiceType == typeof(GraphQL.Subscriptions.ITopicEventReceiver)));
        });

        Assert.Equal(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["itemAdded"]}]}""",
            await harness.RefuseAsync("subscription { itemAdded { name } }"));
    }

    [Fact]
    public async Task Whoever_unsubscribes_leaves_nothing_behind()
    {
        await using var harness = new SubscriptionHarness();
        var stream = await harness.SubscribeAsync("subscription { itemAdded { number } }");
        await harness.AddAsync(1);
        Assert.NotNull(await stream.NextAsync());
        var waiting = stream.ReadAsync();

        await stream.DisposeAsync();
        await stream.DisposeAsync();

        Assert.Null(await waiting);
        await Wait.UntilAsync(() => harness.Topics == 0, "The topic is gone.");
    }

    [Fact]
    public async Task Whoever_unsubscribes_ends_the_stream_that_was_opened_for_it()
    {
        await using var harness = new SubscriptionHarness();
        var stream = await harness.SubscribeAsync("subscription { counted(to: 2000000000) }");
        Assert.NotNull(await stream.NextAsync());

        await stream.DisposeAsync();

        Assert.InRange((await stream.RestAsync()).Count, 0, 128);
    }

    [Fact]
    public async Task A_subscription_that_is_not_started_is_written_as_a_refusal()
    {
        await using var harness = new SubscriptionHarness();

        using var result = await PyDotOrg.GraphQL.Execution.InProcessExtensions.ExecuteAsync(harness.Executor, "subscription { counted(to: 1) }");

        Assert.Equal(GraphQL.Execution.RequestStatus.Subscription, result.Status);
    }
}
