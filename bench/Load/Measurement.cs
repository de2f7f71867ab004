using System.Globalization;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures every work on our server, on the hand-written endpoint and on the bare web server, in one run.</summary>
internal static class Measurement
{
    /// <summary>Servers in production do not start without one.</summary>
    public const string SigningKey = "--Auth:Jwt:SigningKey=a key that signs nothing of any worth";

    /// <summary>Every request runs its SQL.</summary>
    public const string KeepsNothing = "--Caching:Results:Enabled=false";

    private const int ServerPort = 8701;
    private const int ComparatorPort = 8702;

    /// <summary>How often the servers take turns.</summary>
    public const int Rounds = 3;

    /// <param name="serverDll">The published server.</param>
    /// <param name="database">The database file.</param>
    /// <param name="seconds">The length of a round.</param>
    /// <param name="isKept">Whether answers come from the result cache, as far as they are kept; otherwise every request runs its SQL.</param>
    public static async Task<int> RunAsync(string serverDll, string database, int seconds, bool isKept)
    {
        var answers = Directory.CreateTempSubdirectory("answers").FullName;
        string[] command = [serverDll, "--RateLimiting:Enabled=false", isKept ? "--Caching:Results:Enabled=true" : KeepsNothing, SigningKey, $"--Urls=http://127.0.0.1:{ServerPort}", $"--ConnectionStrings:Database=Data Source={database}"];
        await StartUp.MeasureAsync(command, ServerPort);
        using var server = await ServerProcess.StartAsync(ServerPort, "/health/live", command);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ServerPort}") };
        var release = JsonNode.Parse(await client.GetStringAsync(new Uri($"/api/v1/releases/slug/{Samples.Slug}", UriKind.Relative)))!;
        Samples.ReleaseId = (string)release["id"]!;
        await SaveAnswersAsync(answers);
        using var comparators = await ServerProcess.StartAsync(
            ComparatorPort,
            "/bare/W1",
            typeof(Measurement).Assembly.Location,
            "comparators",
            $"http://127.0.0.1:{ComparatorPort}",
            database,
            answers);
        Console.WriteLine("CPU microseconds a request (median of rounds), requests a second in brackets.");
        Console.WriteLine($"{"work",-46}{"bytes",8}{"ours",18}{"ADO.NET",18}{"bare",18}{"ours/ADO",10}{"ours/bare",10}{"p99/p50",9}");
        foreach (var work in Work.All)
        {
            await CompareAsync(work, answers, server, comparators, TimeSpan.FromSeconds(seconds));
        }

        if (isKept)
        {
            await NotModified.CompareAsync(server, TimeSpan.FromSeconds(seconds));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory after the run: {server.ResidentBytes / 1048576.0:F0} MiB"));
        await ReportGarbageAsync(server, TimeSpan.FromSeconds(seconds));
        return 0;
    }

    /// <summary>Last, because counting takes memory of the server.</summary>
    private static async Task ReportGarbageAsync(ServerProcess server, TimeSpan time)
    {
        foreach (var work in Work.All)
        {
            var bytes = await Allocations.MeasureAsync(server, work.ToRequest(ServerPort, null), time);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{work.Name}: {bytes:F0} bytes of garbage a request"));
        }
    }

    private static async Task SaveAnswersAsync(string folder)
    {
        foreach (var work in Work.All)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, work.Name), await work.AskAsync(ServerPort));
        }
    }

    private static async Task CompareAsync(Work work, string answers, ServerProcess server, ServerProcess comparators, TimeSpan time)
    {
        if (work.HasComparator)
        {
            await CheckSameAnswerAsync(work, answers);
        }

        var ours = new Series([server], work.ToRequest(ServerPort, null));
        var ado = work.HasComparator ? new Series([comparators], work.ToRequest(ComparatorPort, "ado")) : null;
        var bare = new Series([comparators], work.ToRequest(ComparatorPort, "bare"));
        Series[] all = [ours, .. ado is null ? Array.Empty<Series>() : [ado], bare];
        await Series.MeasureAsync(all, Rounds, time);

        var bytes = new FileInfo(Path.Combine(answers, work.Name)).Length;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{work.Name + " " + work.Title,-46}{bytes,8}{ours,18}{ado?.ToString() ?? "-",18}{bare,18}{Ratio(ours, ado),10}{Ratio(ours, bare),10}{ours.Tail,9:F1}"));
    }

    private static async Task CheckSameAnswerAsync(Work work, string answers)
    {
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ComparatorPort}") };
        using var answer = work.Query is null
            ? await client.GetAsync(new Uri($"/ado/{work.Name}", UriKind.Relative))
            : await client.PostAsync(new Uri($"/ado/{work.Name}", UriKind.Relative), null);
        var theirs = JsonNode.Parse(await answer.Content.ReadAsStringAsync());
        var ours = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(answers, work.Name)));
        if (!JsonNode.DeepEquals(ours, theirs))
        {
            throw new InvalidOperationException($"{work.Name}: the hand-written endpoint answers otherwise.\n{ours}\n{theirs}");
        }
    }

    private static string Ratio(Series ours, Series? other) =>
        other is null ? "-" : (ours.Median / other.Median).ToString("F2", CultureInfo.InvariantCulture);
}
