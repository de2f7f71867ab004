using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>Compares how long published servers take to start, on all cores, by turns, with a database that is ready.</summary>
internal static class Starts
{
    private const int Rounds = 15;
    private const int Port = 8708;
    private const string Query = "/graphql?query=%7Breleases%7Bnodes%7Bname%7D%7D%7D";

    /// <param name="database">The path of a SQLite file.</param>
    /// <param name="folders">The folders that the servers were published to.</param>
    public static async Task<int> RunAsync(string database, IReadOnlyList<string> folders)
    {
        var starts = folders.ToDictionary(static folder => folder, static _ => new List<Start>());
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var (folder, found) in starts)
            {
                var start = await MeasureAsync(folder, database);
                if (round > 0) // The first brings files into memory.
                {
                    found.Add(start);
                }
            }
        }

        foreach (var (folder, found) in starts)
        {
            string Of(Func<Start, double> figure)
            {
                var spread = Spread.Of(found.Select(figure));
                return string.Create(CultureInfo.InvariantCulture, $"{spread.Median:F0} ({spread.Lowest:F0} to {spread.Highest:F0}) ms");
            }

            Console.WriteLine($"{folder}: ready after {Of(static start => start.Ready)}, first rows after {Of(static start => start.Rows)}; processor time until ready {Of(static start => start.Cpu)}");
        }

        return 0;
    }

    private static async Task<Start> MeasureAsync(string folder, string database)
    {
        var clock = Stopwatch.StartNew();
        using var server = await ServerProcess.StartFreelyAsync(
            Port,
            "/health/ready",
            Path.Combine(folder, "PyDotOrg.Graph.Server"),
            $"--Urls=http://127.0.0.1:{Port}",
            $"--ConnectionStrings:Database=Data Source={database}",
            Measurement.SigningKey);
        var ready = clock.Elapsed.TotalMilliseconds;
        var cpu = server.Cpu.TotalMilliseconds;
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{Port}") };
        await client.GetStringAsync(new Uri(Query, UriKind.Relative));
        return new Start(ready, clock.Elapsed.TotalMilliseconds, cpu);
    }

    private sealed record Start(double Ready, double Rows, double Cpu);
}
