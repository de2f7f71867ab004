using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Npgsql;
using PyDotOrg.Graph.Testing.Data;
using Xunit.Abstractions;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>
/// Three servers on one database: people read, write, log in and listen through a proxy, while one of the servers is killed and the database
/// is restarted. With PYDOTORG_LONG_TESTS=1 that takes a minute.
/// </summary>
public sealed class SeveralServersTests(ITestOutputHelper output) : IDisposable
{
    private const int Killed = 2;
    private const string Searcher = "10.9.9.9";

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("PYDOTORG_LONG_TESTS") == "1";
    private static readonly TimeSpan Part = TimeSpan.FromSeconds(IsLong ? 20 : 2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ConcurrentQueue<string> _entries = [];
    private readonly ConcurrentQueue<string> _wrong = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _over = new();
    private int _searches;
    private int _logins;

    public void Dispose()
    {
        _stop.Dispose();
        _over.Dispose();
    }

    [PostgresFact]
    public async Task Nothing_is_lost_stale_or_told_twice_while_servers_and_database_come_and_go()
    {
        await using var fleet = await ServerFleet.StartAsync();
        var counter = new Counter(fleet);
        await counter.MakeAsync();
        output.WriteLine(await MeasureAsync(fleet, counter));
        EventReader[] readers = [.. fleet.Addresses.Append(fleet.Front).Select(address => new EventReader(fleet, address) { OnEvent = name => LookAsync(fleet, address, name) })];
        var listening = readers.Select(reader => reader.RunAsync(_over.Token)).ToArray();
        await Task.WhenAll(readers.Select(static reader => reader.Subscribed));
        Task[] working =
        [
            WriteEntriesAsync(fleet), CountAsync(fleet, counter), ReadAsync(fleet, counter), ReadAsync(fleet, counter), SearchAsync(fleet), LogInAsync(fleet),
        ];

        await Task.Delay(Part);
        fleet.Kill(Killed);
        await Task.Delay(Part);
        await fleet.Cluster.RestartAsync();
        await Task.Delay(Part);
        await _stop.CancelAsync();
        await Task.WhenAll(working);
        var kept = await KeptAsync(fleet);
        await SettleAsync(readers[..Killed]);
        await _over.CancelAsync();
        await Task.WhenAll(listening);

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{_entries.Count} entries, counted to {counter.Last}, {counter.Reads} reads, {_logins} logins, {_searches} searches, {readers.Sum(static reader => reader.Returns)} returns, {readers.Sum(static reader => reader.Troubles.Count)} troubles"));
        Assert.Empty(_wrong);
        Assert.Empty(counter.Stale);
        Assert.Empty(_entries.Except(kept));
        Assert.All(readers[..Killed], static reader => Assert.Equal(1, reader.Returns)); // When all was over.
        Assert.DoesNotContain(0, new[] { _entries.Count, counter.Last, counter.Reads, _logins });
        Assert.InRange(_searches, 1, 2 * ServerFleet.Searches);
    }

    /// <summary>How soon another server answers with what was written, though it keeps its answers.</summary>
    private static async Task<string> MeasureAsync(ServerFleet fleet, Counter counter)
    {
        List<double> times = [];
        for (var value = 1; value <= 25; value++)
        {
            await counter.ReadAsync(fleet.Addresses[1]);
            Assert.True(await counter.WriteAsync(fleet.Addresses[0], value));
            var written = Stopwatch.GetTimestamp();
            while (await counter.ReadAsync(fleet.Addresses[1]) != value)
            {
                Assert.True(Stopwatch.GetElapsedTime(written) < Grace, "A write is not seen by another server.");
            }

            times.Add(Stopwatch.GetElapsedTime(written).TotalMilliseconds);
        }

        times.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"seen by another server after {times[times.Count / 2]:F1} ms, {times[^1]:F1} ms at most, the request included");
    }

    /// <summary>Whoever has heard of an entry finds it on the same server, whatever was kept there.</summary>
    private async Task LookAsync(ServerFleet fleet, Uri address, string name)
    {
        if (address != fleet.Front && await fleet.GetAsync(address, "/api/v1/blog-entries?limit=50&fields=title") is JsonArray found
            && !found.Any(entry => entry!["title"]!.ToString() == name)) // Every entry has one.
        {
            _wrong.Enqueue($"{address} has told of {name} and does not have it.");
        }
    }

    private async Task WriteEntriesAsync(ServerFleet fleet)
    {
        var feedId = await FindFeedAsync(fleet);
        var time = new DateTime(2026, 11, 18, 0, 0, 0, DateTimeKind.Utc);
        for (var number = 1; !_stop.IsCancellationRequested; number++)
        {
            var guid = string.Create(CultureInfo.InvariantCulture, $"entry-{number}");
            var input = new { feedId, guid, title = guid, url = $"https://blog.example/{guid}", pubDate = time.AddSeconds(number) };
            const string Query = "mutation($input: CreateBlogEntryInput!) { createBlogEntry(input: $input) { blogEntry { guid } } }";
            var (_, json) = await fleet.WriteAsync(HttpMethod.Post, fleet.Front, "/graphql", new { query = Query, variables = new { input } }, fleet.Token);
            if (json?["data"]?["createBlogEntry"]?["blogEntry"] is not null)
            {
                _entries.Enqueue(guid);
            }

            await Task.Delay(Breath);
        }
    }

    private static async Task<string> FindFeedAsync(ServerFleet fleet)
    {
        while (true)
        {
            var (_, json) = await fleet.WriteAsync(HttpMethod.Post, fleet.Front, "/graphql", new { query = "{ feeds(first: 1) { nodes { id } } }" });
            if (json?["data"]?["feeds"]?["nodes"]?[0]?["id"] is { } id)
            {
                return id.ToString();
            }
        }
    }

    /// <summary>What was not acknowledged may come true later; nothing is written over it before that.</summary>
    private async Task CountAsync(ServerFleet fleet, Counter counter)
    {
        for (var value = counter.Last + 1; !_stop.IsCancellationRequested; value++)
        {
            await Task.Delay(await counter.WriteAsync(fleet.Front, value) ? Breath : Grace / 2);
        }
    }

    private async Task ReadAsync(ServerFleet fleet, Counter counter)
    {
        Uri[] addresses = [fleet.Front, fleet.Addresses[0], fleet.Addresses[1]];
        for (var number = 0; !_stop.IsCancellationRequested; number++)
        {
            await counter.ReadAsync(addresses[number % addresses.Length]);
            await Task.Delay(Breath / 3);
        }
    }

    /// <summary>Somebody who searches more often than one may.</summary>
    private async Task SearchAsync(ServerFleet fleet)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/search?q=python&limit=1", UriKind.Relative));
                using var answer = await fleet.SendAsync(fleet.Front, request, Searcher);
                _searches += answer.IsSuccessStatusCode ? 1 : 0;
            }
            catch (HttpRequestException)
            {
                // Cut off.
            }

            await Task.Delay(Breath);
        }
    }

    /// <summary>Who has logged in on one server is known to the others, and unknown to all of them when they have logged out.</summary>
    private async Task LogInAsync(ServerFleet fleet)
    {
        for (var number = 0; !_stop.IsCancellationRequested; number++)
        {
            var (_, json) = await fleet.LogInAsync("keeper", $"10.1.{number / 250}.{number % 250}");
            if (json?["access_token"]?.ToString() is not { } token)
            {
                await Task.Delay(Breath);
                continue;
            }

            if (await AskAsync(fleet, token) is 401)
            {
                _wrong.Enqueue("Who has just logged in is not known.");
            }

            var (status, _) = await fleet.WriteAsync(HttpMethod.Post, fleet.Front, "/api/auth/logout", new { }, token);
            var left = Stopwatch.GetTimestamp();
            while (status == 200 && await AskAsync(fleet, token) is 200)
            {
                if (Stopwatch.GetElapsedTime(left) > Grace)
                {
                    _wrong.Enqueue("Who has logged out is still known.");
                    break;
                }
            }

            _logins++;
        }
    }

    private static async Task<int> AskAsync(ServerFleet fleet, string token)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/auth/me", UriKind.Relative));
            request.Headers.Add("Authorization", $"Bearer {token}");
            using var answer = await fleet.SendAsync(fleet.Front, request);
            return (int)answer.StatusCode;
        }
        catch (HttpRequestException)
        {
            return 0;
        }
    }

    private static async Task<HashSet<string>> KeptAsync(ServerFleet fleet)
    {
        await using var source = NpgsqlDataSource.Create(fleet.Cluster.ConnectionString);
        await using var command = source.CreateCommand("SELECT guid FROM blog_entries");
        await using var reader = await command.ExecuteReaderAsync();
        HashSet<string> kept = [];
        while (await reader.ReadAsync())
        {
            kept.Add(reader.GetString(0));
        }

        return kept;
    }

    /// <summary>Those whose server has lived hear of every entry, once, and all in the same order. An event that could not be read counts as heard.</summary>
    private async Task SettleAsync(EventReader[] readers)
    {
        var begun = Stopwatch.GetTimestamp();
        foreach (var reader in readers)
        {
            while (_entries.Except(reader.Heard).Count() > reader.Troubles.Count && Stopwatch.GetElapsedTime(begun) < Patience)
            {
                await Task.Delay(Breath);
            }

            Assert.InRange(_entries.Except(reader.Heard).Count(), 0, reader.Troubles.Count);
            Assert.Equal(reader.Heard.Distinct(), reader.Heard);
        }

        Assert.Equal(readers[0].Heard.Intersect(readers[1].Heard), readers[1].Heard.Intersect(readers[0].Heard));
    }
}
