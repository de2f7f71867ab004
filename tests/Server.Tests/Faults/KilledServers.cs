using System.Collections.Concurrent;
using System.Diagnostics;

namespace PyDotOrg.Graph.Server.Tests.Faults;

/// <summary>Servers that are killed one after the other on one file, while many write by HTTP.</summary>
/// <param name="random">Says when.</param>
internal sealed class KilledServers(Random random) : IDisposable
{
    private const int Writers = 4;
    private const int MostBetween = 12;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(2);

    private readonly FaultFile _file = new();
    private readonly FaultFile _copy = new();
    private readonly ConcurrentDictionary<string, bool> _acknowledged = [];
    private int _round;

    /// <summary>Writes whose success was told.</summary>
    public int Acknowledged => _acknowledged.Count;

    /// <summary>Runs and kills servers.</summary>
    /// <param name="kills">How many of them.</param>
    /// <param name="moments">How often the files of each of them are looked at before.</param>
    public async Task RunAsync(int kills, int moments)
    {
        string? token = null;
        for (_round = 0; _round < kills; _round++)
        {
            using var server = new ServerProcess(
                _file.Folder, [], "--Urls=http://127.0.0.1:0", $"--ConnectionStrings:Database=Data Source={_file.Path}", "--Database:Seed=false",
                "--RateLimiting:Enabled=false", "--Mail:Sending=false", "--GraphQL:Explorer=false");
            var client = new FaultClient(await server.ListeningAsync(), token);
            if (token is null)
            {
                await client.RegisterAsync();
                _file.Promote();
                client = await client.LogInAsync();
                token = client.Token;
            }

            var writing = Enumerable.Range(0, Writers).Select(writer => WriteAsync(client, writer)).ToArray();
            await LookAsync(server, moments);
            await MoreAsync();
            server.Kill();
            await Task.WhenAll(writing);
            Check(_file, [.. _acknowledged.Keys]);
        }
    }

    public void Dispose()
    {
        _file.Dispose();
        _copy.Dispose();
    }

    private static void Check(FaultFile file, List<string> acknowledged)
    {
        Assert.Equal("ok, 0 lost", file.Integrity());
        Assert.Empty(acknowledged.Except(file.Slugs()));

        Assert.Equal(0L, file.CountHalfAccounts());
    }

    private async Task LookAsync(ServerProcess server, int moments)
    {
        for (var number = 0; number < moments; number++)
        {
            await MoreAsync();
            List<string> acknowledged = [.. _acknowledged.Keys]; // Before the moment.
            Assert.True(await Moment.TryTakeAsync(server, _file.Path, _copy.Path));
            Check(_copy, acknowledged);
        }
    }

    /// <summary>Until some more writes were acknowledged.</summary>
    private async Task MoreAsync()
    {
        var (begun, enough) = (Stopwatch.GetTimestamp(), _acknowledged.Count + random.Next(1, MostBetween));
        while (_acknowledged.Count < enough)
        {
            Assert.True(Stopwatch.GetElapsedTime(begun) < Patience, "Nothing is written.");
            await Task.Delay(Breath);
        }
    }

    private async Task WriteAsync(FaultClient client, int writer)
    {
        for (var number = 0; ; number++)
        {
            var name = $"r{_round}-w{writer}-{number}";
            try
            {
                if (number % MostBetween == 0)
                {
                    await client.RegisterAsync(name);
                }

                var answers = await client.WriteAsync(name);
                Assert.Equal((201, 200), (answers[0].Status, answers[1].Status));
                (_acknowledged[$"{name}-rest"], _acknowledged[$"{name}-graphql"]) = (true, true);
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException)
            {
                return; // Killed.
            }
        }
    }
}
