using System.Net.WebSockets;
using System.Text;

namespace PyDotOrg.GraphQL.Tests.Http.Sockets;

/// <summary>Clients that break the protocols in every way are closed with its codes, and nobody else notices.</summary>
public sealed class BadClientTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Listen = """{"id":"a","type":"subscribe","payload":{"query":"subscription { itemAdded { number } }"}}""";
    private const int Rounds = 5;

    private static readonly (string End, Func<RawSocket, Task> Talk)[] Talks =
    [
        ("4401", socket => socket.SendAsync(Listen)),
        ("4429", socket => SayAsync(socket, Init, Init)),
        ("4409", socket => SayAsync(socket, Init, Listen, Listen)),
        ("4400", socket => SayAsync(socket, Init, "no JSON")),
        ("4400", socket => SayAsync(socket, """{"type":"unheard of"}""")),
        ("4400", socket => SayAsync(socket, new string('[', 5_000))),
        ("4400", socket => socket.SendAsync(Init, WebSocketMessageType.Binary)),
        ("1009", socket => socket.SendAsync(new string(' ', 2 * 1024 * 1024))),
        ("", AbortAsync),
    ];

    [Fact]
    public async Task The_server_lives_on_and_others_get_their_items()
    {
        await using var host = await SubscriptionHost.StartAsync();
        using var good = await host.OpenAsync();
        await good.SubscribeAsync("good", "subscription { itemAdded { number } }");
        await host.WhenListeningAsync();

        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(Talks.Select(talk => BreakAsync(host, talk.End, talk.Talk)));
            await host.WhenListeningAsync();
            await host.AddAsync(round);
            Assert.StartsWith($$$"""{"id":"good","type":"next","payload":{"data":{"itemAdded":{"number":{{{round}}}""", await good.ReceiveAsync(), StringComparison.Ordinal);
        }

        using var client = new HttpClient { BaseAddress = host.Address };
        foreach (var body in new[] { "{", "[1]", "null", """{"query":"{"}""", """{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"no"}}}""" })
        {
            using var answer = await client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
            Assert.Equal(400, (int)answer.StatusCode);
        }

        using var right = await client.PostAsync(new Uri("/graphql", UriKind.Relative), new StringContent("""{"query":"{ ping }"}""", Encoding.UTF8, "application/json"));
        Assert.Equal("""{"data":{"ping":"pong"}}""", await right.Content.ReadAsStringAsync());
    }

    private static async Task BreakAsync(SubscriptionHost host, string end, Func<RawSocket, Task> talk)
    {
        using var socket = await host.ConnectAsync();
        await talk(socket);
        if (end.Length == 0)
        {
            return;
        }

        string message;
        do
        {
            message = await socket.ReceiveAsync();
        }
        while (message.StartsWith('{'));

        Assert.StartsWith(end, message, StringComparison.Ordinal);
    }

    private static async Task SayAsync(RawSocket socket, params string[] messages)
    {
        foreach (var message in messages)
        {
            await socket.SendAsync(message);
        }
    }

    private static async Task AbortAsync(RawSocket socket)
    {
        await SayAsync(socket, Init, Listen);
        await socket.ReceiveAsync();
        socket.Abort();
    }
}
