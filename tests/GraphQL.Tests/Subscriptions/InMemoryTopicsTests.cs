using PyDotOrg.GraphQL.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Subscriptions;

public sealed class InMemoryTopicsTests
{
    private readonly InMemoryTopics _topics = new(new SubscriptionOptions { MaxWaitingMessages = 3 });

    [Fact]
    public async Task Every_listener_gets_every_event_in_its_order()
    {
        await using var first = await _topics.SubscribeAsync<int>("numbers");
        await using var second = await _topics.SubscribeAsync<int>("numbers");

        await SendAsync(1, 2, 3);
        await _topics.CompleteAsync("numbers");

        Assert.Equal([1, 2, 3], await ReadAsync(first));
        Assert.Equal([1, 2, 3], await ReadAsync(second));
    }

    [Fact]
    public async Task An_event_that_nobody_listens_to_is_forgotten()
    {
        await SendAsync(1);
        await using var stream = await _topics.SubscribeAsync<int>("numbers");
        await SendAsync(2);
        await _topics.CompleteAsync("numbers");

        Assert.Equal([2], await ReadAsync(stream));
    }

    [Fact]
    public async Task Other_topics_are_not_heard()
    {
        await using var stream = await _topics.SubscribeAsync<int>("numbers");

        await _topics.SendAsync("others", 1);
        await _topics.CompleteAsync("others");
        await _topics.CompleteAsync("numbers");

        Assert.Empty(await ReadAsync(stream));
    }

    [Fact]
    public async Task A_listener_whose_buffer_is_full_reads_it_and_then_the_reason_of_its_end()
    {
        await using var slow = await _topics.SubscribeAsync<int>("numbers");

        await SendAsync(1, 2, 3, 4, 5);

        List<int> read = [];
        var thrown = await Assert.ThrowsAsync<TopicOverflowException>(async () =>
        {
            await foreach (var number in slow.ReadEventsAsync())
            {
                read.Add(number);
            }
        });
        Assert.Equal([1, 2, 3], read);
        Assert.Equal("More than 3 events of the topic \"numbers\" were waiting for one listener.", thrown.Message);
    }

    [Fact]
    public async Task A_topic_is_gone_when_the_last_listener_has_left()
    {
        var first = await _topics.SubscribeAsync<int>("numbers");
        var second = await _topics.SubscribeAsync<int>("numbers");
        Assert.Equal(1, _topics.Count);

        await first.DisposeAsync();
        await first.DisposeAsync();
        Assert.Equal(1, _topics.Count);
        await second.DisposeAsync();

        Assert.Equal(0, _topics.Count);
    }

    [Fact]
    public async Task A_topic_that_has_ended_can_begin_again()
    {
        await using var old = await _topics.SubscribeAsync<int>("numbers");
        await _topics.CompleteAsync("numbers");
        await using var next = await _topics.SubscribeAsync<int>("numbers");

        await SendAsync(1);
        await old.DisposeAsync();
        await _topics.CompleteAsync("numbers");

        Assert.Empty(await ReadAsync(old));
        Assert.Equal([1], await ReadAsync(next));
    }

    [Fact]
    public async Task A_topic_has_events_of_one_type()
    {
        await using var stream = await _topics.SubscribeAsync<int>("numbers");

        var sent = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SendAsync("numbers", "one"));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await _topics.SubscribeAsync<string>("numbers"));

        Assert.Equal("The topic \"numbers\" has events of the type System.Int32, not of System.String.", sent.Message);
    }

    [Fact]
    public async Task Two_publishers_reach_all_listeners_in_one_order()
    {
        var topics = new InMemoryTopics(new SubscriptionOptions { MaxWaitingMessages = 10_000 });
        await using var first = await topics.SubscribeAsync<int>("numbers");
        await using var second = await topics.SubscribeAsync<int>("numbers");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(publisher => Task.Run(async () =>
        {
            for (var i = 0; i < 1000; i++)
            {
                await topics.SendAsync("numbers", (publisher * 1000) + i);
            }
        })));
        await topics.CompleteAsync("numbers");

        var heard = await ReadAsync(first);
        Assert.Equal(4000, heard.Distinct().Count());
        Assert.Equal(heard, await ReadAsync(second));
    }

    private static async Task<List<int>> ReadAsync(ISourceStream<int> stream) => await stream.ReadEventsAsync().ToListAsync();

    private async Task SendAsync(params int[] numbers)
    {
        foreach (var number in numbers)
        {
            await _topics.SendAsync("numbers", number);
        }
    }
}
