using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>How long a start takes until the first answers, and what the process holds when nobody asks.</summary>
internal static class StartUp
{
    private const int Starts = 5;
    private const string Query = "/graphql?query=%7Breleases%7Bnodes%7Bname%7D%7D%7D";

    public static async Task MeasureAsync(string[] server, int port)
    {
        List<double> alive = [];
        List<double> answered = [];
        List<double> resident = [];
        for (var start = 0; start < Starts; start++)
        {
            var clock = Stopwatch.StartNew();
            using var process = await ServerProcess.StartAsync(port, "/health/live", server);
            alive.Add(clock.Elapsed.TotalMilliseconds);
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            await client.GetStringAsync(new Uri(Query, UriKind.Relative));
            answered.Add(clock.Elapsed.TotalMilliseconds);
            await Task.Delay(TimeSpan.FromSeconds(2));
            resident.Add(process.ResidentBytes / 1048576.0);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start to first 200: {Spread.Of(alive).Median:F0} ms; to the first rows by GraphQL: {Spread.Of(answered).Median:F0} ms; resident then: {Spread.Of(resident).Median:F0} MiB"));
    }
}
