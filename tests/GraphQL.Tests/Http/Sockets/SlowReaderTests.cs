using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Tests.Subscriptions;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

/// <summary>Clients that take less than they asked for.</summary>
public sealed class SlowReaderTests
{
    private const int Waiting = 8;

    [Fact]
    public async Task A_client_that_reads_too_late_gets_what_waited_and_the_reason_of_the_end()
    {
        await using var host = await StartAsync();
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number name } }");
        await FloodAsync(host);

        var expected = 0;
        while (await ReadAsync(socket) is { } number)
        {
            Assert.Equal(expected++, number);
        }

        Assert.True(expected >= Waiting);
    }

    [Fact]
    public async Task A_client_that_reads_nothing_is_cut_off()
    {
        await using var host = await StartAsync();
        using var socket = await host.OpenAsync();
        await socket.SubscribeAsync("a", "subscription { itemAdded { number name } }");
        await FloodAsync(host);

        // A message may still have gone out after the flood; the time to send it starts with each. A dead session has no timers.
        await Wait.UntilAsync(
            () =>
            {
                host.Time.Advance(TimeSpan.FromSeconds(30));
                return host.Time.Waiting == 0;
            },
            "The session is dead.");

        // What the operating systems have buffered can still be read; then the line is dead.
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while (await ReadAsync(socket) is not null)
            {
            }
        });
    }

    private static Task<SubscriptionHost> StartAsync() => SubscriptionHost.StartAsync(
        builder => builder.ModifySubscriptionOptions(options => options.MaxWaitingResults = Waiting));

    /// <summary>Publishes until the server lets the subscriber go; it must not take everything into its memory.</summary>
    private static async Task FloodAsync(SubscriptionHost host)
    {
        await host.WhenListeningAsync();
        var name = new string('x', 2 * 1024 * 1024); // What waits must be more than the operating system takes of it.
        for (var number = 0; host.Topics.Listeners > 0; number++)
        {
            Assert.InRange(number, 0, 2000);
            await host.Sender.SendAsync(nameof(TestSubscriptions.ItemAdded), new Item(number, name));
            await Task.Yield();
        }
    }

    /// <summary>The number of the next result; null at the end with its reason.</summary>
    private static async Task<int?> ReadAsync(RawSocket socket)
    {
        using var message = JsonDocument.Parse(await socket.ReceiveAsync());
        var payload = message.RootElement.GetProperty("payload");
        if (message.RootElement.GetProperty("type").GetString() == "next")
        {
            return payload.GetProperty("data").GetProperty("itemAdded").GetProperty("number").GetInt32();
        }

        Assert.Equal("SUBSCRIPTION_TOO_SLOW", payload[0].GetProperty("extensions").GetProperty("code").GetString());
        return null;
    }
}
