using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what two servers read together beside what each of them reads, from the same database.</summary>
internal static class SharedReads
{
    public static async Task CompareAsync(string title, ServerProcess[] servers, PostgresDatabase database, TimeSpan time)
    {
        List<(Work Work, Series[] Series)> all = [];
        foreach (var work in Work.All.Where(static work => work.Name is "W1" or "W2" or "W4"))
        {
            await CheckAsync(work, servers);
            var request = work.ToRequest(servers[0].Port, null);
            (ServerProcess[] Servers, int Connections)[] sets =
            [
                ([servers[0]], LoadGenerator.Connections),
                ([servers[1]], LoadGenerator.Connections),
                (servers, LoadGenerator.Connections),
                (servers, LoadGenerator.Connections * servers.Length),
            ];
            all.Add((work, [.. sets.Select(set => new Series(set.Servers, request) { Database = database, Connections = set.Connections })]));
        }

        // All at once: when the first is measured everything is compiled that the others need.
        await Series.MeasureAsync([.. all.SelectMany(static each => each.Series)], SeveralServers.Rounds, time);
        Console.WriteLine($"Reads, {title}: CPU microseconds a request (median of rounds), requests a second in brackets; PostgreSQL's CPU.");
        Console.WriteLine($"{"work",-46}{"one",16}{"the other",16}{"connections",12}{"both",16}{"CPU both/one",22}{"rate both/one",22}{"PostgreSQL",12}{"with both",12}");
        foreach (var (work, series) in all)
        {
            Print(work, series[..2], series[2]);
            Print(work, series[..2], series[3]);
        }
    }

    private static void Print(Work work, Series[] alone, Series both)
    {
        var cpu = both.RatioTo(alone, static round => round.Cpu);
        var rate = both.RatioTo(alone, static round => round.Rate);
        var (less, more) = (alone[0].Over(static round => round.DatabaseCpu).Median, both.Over(static round => round.DatabaseCpu).Median);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{work.Name + " " + work.Title,-46}{alone[0],16}{alone[1],16}{both.Connections,12}{both,16}{cpu,22}{rate,22}{less,12:F1}{more,12:F1}"));
    }

    /// <summary>Only what is the same can be compared.</summary>
    private static async Task CheckAsync(Work work, ServerProcess[] servers)
    {
        var answers = await Task.WhenAll(servers.Select(server => work.AskAsync(server.Port)));
        if (!answers[0].AsSpan().SequenceEqual(answers[1]))
        {
            throw new InvalidOperationException($"{work.Name}: the servers have different answers.");
        }
    }
}
