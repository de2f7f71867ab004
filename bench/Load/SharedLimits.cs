using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what it costs that servers count callers together: limits that nobody reaches, counted in the database and in memory.</summary>
internal static class SharedLimits
{
    /// <summary>Nobody asks so often.</summary>
    public const string Plenty = "--RateLimiting:Tiers:Low:Anonymous=1000000000";

    public static async Task CompareAsync(ServerProcess shared, ServerProcess alone, PostgresDatabase database, TimeSpan time)
    {
        Case[] cases =
        [
            .. from work in Work.All
               where work.Name is "W1" or "W6a"
               from connections in (int[])[1, LoadGenerator.Connections]
               select new Case(work, connections, ToSeries(shared, work, connections), ToSeries(alone, work, connections)),
        ];

        await Series.MeasureAsync([.. cases.SelectMany(static each => (Series[])[each.Shared, each.Alone])], SeveralServers.Rounds, time);
        Console.WriteLine("Limits counted in the database and in memory: CPU microseconds a request, requests a second in brackets;");
        Console.WriteLine("by how many microseconds the median wait is longer with the database; PostgreSQL's CPU.");
        Console.WriteLine($"{"work",-46}{"connections",12}{"database",16}{"memory",16}{"CPU ratio",22}{"longer by",32}{"PostgreSQL",12}{"memory",12}");
        Array.ForEach(cases, Print);

        Series ToSeries(ServerProcess server, Work work, int connections) =>
            new([server], work.ToRequest(server.Port, null)) { Database = database, Connections = connections };
    }

    private static void Print(Case each)
    {
        var cpu = each.Shared.RatioTo([each.Alone], static round => round.Cpu);
        var longer = each.Shared.MoreThan(each.Alone, static round => round.Wait);
        var (more, less) = (each.Shared.Over(static round => round.DatabaseCpu).Median, each.Alone.Over(static round => round.DatabaseCpu).Median);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{each.Work.Name + " " + each.Work.Title,-46}{each.Connections,12}{each.Shared,16}{each.Alone,16}{cpu,22}{longer,32}{more,12:F1}{less,12:F1}"));
    }

    /// <summary>A work and how many ask at once.</summary>
    private sealed record Case(Work Work, int Connections, Series Shared, Series Alone);
}
