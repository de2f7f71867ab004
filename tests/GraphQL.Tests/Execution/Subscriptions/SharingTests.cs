using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

/// <summary>Those who ask for the same are served from one execution.</summary>
public sealed class SharingTests
{
    private const int Crowd = 2000;

    [Fact]
    public async Task Two_thousand_subscribers_share_one_execution_and_its_bytes_and_miss_nothing()
    {
        const int Events = 50;
        await using var harness = new SubscriptionHarness();
        var streams = new List<ResponseStream>();
        for (var i = 0; i < Crowd; i++)
        {
            streams.Add(await harness.SubscribeAsync("subscription { itemAdded { number counting } }"));
        }

        var before = Item.Resolved;
        await harness.AddAsync([.. Enumerable.Range(0, Events)]);
        await harness.EndAsync();

        var first = await ReadAllAsync(streams[0]);
        Assert.Equal(Events, Item.Resolved - before);
        Assert.Equal(Events, first.Count);
        foreach (var stream in streams.Skip(1))
        {
            var results = await ReadAllAsync(stream);
            Assert.True(results.SequenceEqual(first, ReferenceEqualityComparer.Instance));
        }

        Assert.Contains("\"number\":49,", System.Text.Encoding.UTF8.GetString(first[^1].Json.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscription { itemAdded { number } }", null, null, true)]
    [InlineData("subscription { itemAdded { number } }", "ada", "bea", true)]
    [InlineData("subscription { itemAdded { number } }", "ada", null, true)]
    [InlineData("subscription { caller }", null, null, true)]
    [InlineData("subscription { caller }", "ada", "bea", false)]
    [InlineData("subscription { caller }", "ada", null, false)]
    [InlineData("subscription { secret { number } }", "ada", "bea", false)]
    [InlineData("subscription { ...s } fragment s on Subscription { secret { number } }", "ada", "bea", false)]
    public async Task Results_that_may_differ_between_callers_are_not_shared(string document, string? first, string? second, bool isShared)
    {
        await using var harness = new SubscriptionHarness(builder => builder.AddAuthorization());
        await using var one = await harness.SubscribeAsync(document, User(first));
        await using var other = await harness.SubscribeAsync(document, User(second));

        await harness.AddAsync(1);

        Assert.Equal(isShared, ReferenceEquals(await one.ReadAsync(), await other.ReadAsync()));
    }

    [Fact]
    public async Task Every_caller_sees_its_own()
    {
        await using var harness = new SubscriptionHarness();
        await using var ada = await harness.SubscribeAsync("subscription { caller }", User("ada"));
        await using var nobody = await harness.SubscribeAsync("subscription { caller }");
        await using var bea = await harness.SubscribeAsync("subscription { caller }", User("bea"));

        await harness.AddAsync(1);

        Assert.Equal("""{"data":{"caller":"ada"}}""", await ada.NextAsync());
        Assert.Equal("""{"data":{"caller":"nobody"}}""", await nobody.NextAsync());
        Assert.Equal("""{"data":{"caller":"bea"}}""", await bea.NextAsync());
    }

    [Theory]
    [InlineData("""{"b":true}""", """{"b":true}""", true)]
    [InlineData("""{"b":true}""", """{"b":false}""", false)]
    public async Task Only_the_same_variables_give_the_same(string first, string second, bool isShared)
    {
        const string Document = "subscription($b: Boolean!) { itemAdded { number name @skip(if: $b) } }";
        await using var harness = new SubscriptionHarness();
        await using var one = await harness.SubscribeAsync(Document, variables: first);
        await using var other = await harness.SubscribeAsync(Document, variables: second);

        await harness.AddAsync(1);

        Assert.Equal(isShared, ReferenceEquals(await one.ReadAsync(), await other.ReadAsync()));
    }

    [Fact]
    public async Task A_slow_reader_is_ended_with_a_reason_and_holds_nobody_up()
    {
        await using var harness = new SubscriptionHarness(builder => builder.ModifySubscriptionOptions(options => options.MaxWaitingResults = 8));
        await using var slow = await harness.SubscribeAsync("subscription { itemAdded { number } }");
        await using var quick = await harness.SubscribeAsync("subscription { itemAdded { number } }");

        for (var i = 0; i < 100; i++)
        {
            await harness.AddAsync(i);
            Assert.Equal($"{{\"data\":{{\"itemAdded\":{{\"number\":{i}}}}}}}", await quick.NextAsync());
        }

        Assert.Equal(8, (await slow.RestAsync()).Count);
        Assert.Equal("SUBSCRIPTION_TOO_SLOW", slow.Failure?.Code);
        Assert.Equal("The subscription was ended: more than 8 results were waiting to be taken.", slow.Failure?.Message);
    }

    [Fact]
    public async Task Nobody_who_comes_and_goes_while_events_are_published_loses_or_doubles_one()
    {
        const int Events = 4000;
        await using var harness = new SubscriptionHarness(builder => builder.ModifySubscriptionOptions(options =>
        {
            options.MaxWaitingMessages = Events;
            options.MaxWaitingResults = Events;
        }));
        var publishing = Task.Run(async () =>
        {
            for (var i = 0; i < Events; i++)
            {
                await harness.AddAsync(i);
                if (i % 16 == 0)
                {
                    await Task.Yield();
                }
            }
        });

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!publishing.IsCompleted)
            {
                await using var stream = await harness.SubscribeAsync("subscription { itemAdded { number } }");
                await AssertWithoutGapAsync(stream, publishing);
            }
        })));
        await publishing;
    }

    private static async Task AssertWithoutGapAsync(ResponseStream stream, Task publishing)
    {
        int? last = null;
        for (var i = 0; i < 40; i++)
        {
            var reading = stream.NextAsync();
            await Task.WhenAny(reading, publishing);
            if (!reading.IsCompleted)
            {
                return;
            }

            using var json = System.Text.Json.JsonDocument.Parse((await reading)!); // The topic does not end.
            var number = json.RootElement.GetProperty("data").GetProperty("itemAdded").GetProperty("number").GetInt32();
            Assert.Equal(last + 1 ?? number, number);
            last = number;
        }
    }

    private static System.Security.Claims.ClaimsPrincipal? User(string? name) => name is null ? null : SubscriptionHarness.User(name);

    private static async Task<List<ResponseEvent>> ReadAllAsync(ResponseStream stream)
    {
        List<ResponseEvent> results = [];
        while (await stream.ReadAsync() is { } result)
        {
            results.Add(result);
        }

        return results;
    }
}
