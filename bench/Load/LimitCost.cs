using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures what it costs to count callers: the same server with limits that nobody reaches, and without.</summary>
internal static class LimitCost
{
    private const int LimitedPort = 8703;
    private const int FreePort = 8704;
    private const int Rounds = 7;
    private const string Plenty = "1000000000";

    public static async Task<int> RunAsync(string serverDll, string database, int seconds)
    {
        using var limited = await StartAsync(serverDll, database, LimitedPort, $"--RateLimiting:Tiers:Low:Anonymous={Plenty}");
        using var free = await StartAsync(serverDll, database, FreePort, "--RateLimiting:Enabled=false");
        Console.WriteLine("CPU microseconds a request (median of rounds), requests a second in brackets.");
        Console.WriteLine($"{"work",-46}{"limited",18}{"free",18}{"ratio",8}");
        foreach (var work in Work.All.Where(static work => work.Name is "W1" or "W6a"))
        {
            var ours = new Series([limited], work.ToRequest(LimitedPort, null));
            var theirs = new Series([free], work.ToRequest(FreePort, null));
            await Series.MeasureAsync([ours, theirs], Rounds, TimeSpan.FromSeconds(seconds));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work.Name + " " + work.Title,-46}{ours,18}{theirs,18}{ours.Median / theirs.Median,8:F2}"));
        }

        return 0;
    }

    private static Task<ServerProcess> StartAsync(string serverDll, string database, int port, string setting) => ServerProcess.StartAsync(
        port,
        "/health/live",
        serverDll,
        setting,
        Measurement.SigningKey,
        Measurement.KeepsNothing,
        $"--Urls=http://127.0.0.1:{port}",
        $"--ConnectionStrings:Database=Data Source={database}");
}
