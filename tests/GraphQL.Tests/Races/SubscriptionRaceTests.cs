using System.Globalization;
using System.Text;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;
using PyDotOrg.GraphQL.Tests.Execution.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Races;

/// <summary>Subscribers that stay, subscribers that come and go, several publishers: nothing is lost, nothing comes twice.</summary>
public sealed class SubscriptionRaceTests
{
    private const int Window = 5;
    private const int PerPublisher = 1_000_000;

    [Fact]
    public async Task Every_subscriber_gets_the_items_of_each_publisher_once_and_in_their_order()
    {
        await using var harness = new SubscriptionHarness();
        var staying = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => StartAsync(harness, number % 3)));
        var reading = staying.Select(subscriber => subscriber.ReadAllAsync()).ToArray();
        var publishers = 0;
        var sent = 0;

        await Race.RunAsync(async random =>
        {
            if (random.Next(2) == 0)
            {
                var publisher = Interlocked.Increment(ref publishers);
                foreach (var item in Enumerable.Range(0, Window))
                {
                    await harness.AddAsync((publisher % 1000 * PerPublisher) + item);
                }

                var total = Interlocked.Add(ref sent, Window);
                await Task.WhenAll(staying.Select(subscriber => subscriber.WhenReadAsync(total - (Window * 2))));
            }
            else
            {
                await VisitAsync(harness, random.Next(1, 30));
            }
        });
        await harness.EndAsync();

        foreach (var items in await Task.WhenAll(reading))
        {
            Assert.Equal(sent, items.Count);
            AssertInOrder(items);
        }
    }

    /// <summary>Subscribes, hears what it hears, and leaves.</summary>
    private static async Task VisitAsync(SubscriptionHarness harness, int patience)
    {
        var visitor = await StartAsync(harness, 1);
        await using (visitor.Stream)
        {
            List<int> items = [];
            var read = visitor.Stream.ReadAsync().AsTask();
            for (var turn = 0; turn < patience * 20 && items.Count < patience; turn++)
            {
                if (!read.IsCompleted)
                {
                    await Task.Yield();
                    continue;
                }

                items.Add(Subscriber.NumberOf((await read)!)); // The topic outlives its visitors.
                read = visitor.Stream.ReadAsync().AsTask();
            }

            await visitor.Stream.DisposeAsync();
            await read;
            AssertInOrder(items);
        }
    }

    /// <summary>The items of a publisher follow each other without a gap.</summary>
    private static void AssertInOrder(List<int> items)
    {
        foreach (var publisher in items.GroupBy(item => item / PerPublisher))
        {
            var numbers = publisher.Select(item => item % PerPublisher).ToList();
            var expected = numbers.Select((_, index) => (numbers[0] + index) % Window);
            Assert.Equal(expected, numbers);
        }
    }

    private static async Task<Subscriber> StartAsync(SubscriptionHarness harness, int form) => new(await harness.SubscribeAsync(form switch
    {
        0 => "subscription { itemAdded { number } }",
        1 => "subscription Named { itemAdded { number } }",
        _ => "subscription { itemAdded { ... on Item { number } } }",
    }));

    private sealed class Subscriber(ResponseStream stream)
    {
        private int _count;
        private bool _hasEnded;

        public ResponseStream Stream => stream;

        public static int NumberOf(ResponseEvent item)
        {
            var text = Encoding.UTF8.GetString(item.Json.Span);
            var digits = text.AsSpan()[(text.LastIndexOf(':') + 1)..].TrimEnd('}');
            return int.Parse(digits, CultureInfo.InvariantCulture);
        }

        public async Task<List<int>> ReadAllAsync()
        {
            await using (stream)
            {
                List<int> items = [];
                while (await stream.ReadAsync() is { } item)
                {
                    items.Add(NumberOf(item));
                    Volatile.Write(ref _count, items.Count);
                }

                Volatile.Write(ref _hasEnded, true);
                Assert.Null(stream.Failure);
                return items;
            }
        }

        /// <summary>Waits until as many items were read.</summary>
        public Task WhenReadAsync(int count) =>
            Wait.UntilAsync(() => Volatile.Read(ref _count) >= count || Volatile.Read(ref _hasEnded), $"{count} items are read.");
    }
}
