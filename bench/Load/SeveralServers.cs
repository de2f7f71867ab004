using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Load;

/// <summary>Measures several servers on one PostgreSQL database: what they read, count and tell each other.</summary>
/// <param name="serverDll">The published server.</param>
/// <param name="database">Their database.</param>
internal sealed class SeveralServers(string serverDll, PostgresDatabase database)
{
    public const int Rounds = 5;

    private const int FirstPort = 8706;
    private const int SecondPort = 8707;
    private const string Unlimited = "--RateLimiting:Enabled=false";

    /// <summary>Lines of the system about its cores, with one about all of them, where load and PostgreSQL leave a core to each server.</summary>
    private const int EnoughLines = 5;

    /// <summary>The core of the second server: one of its own, where there are enough.</summary>
    private static readonly int SecondCore =
        File.ReadLines("/proc/stat").Count(static line => line.StartsWith("cpu", StringComparison.Ordinal)) >= EnoughLines ? 2 : 0;

    public static async Task<int> RunAsync(string serverDll, string postgres, int seconds)
    {
        await using var database = await PostgresDatabase.CreateAsync(postgres);
        await new SeveralServers(serverDll, database).MeasureAsync(TimeSpan.FromSeconds(seconds));
        return 0;
    }

    private async Task MeasureAsync(TimeSpan time)
    {
        Console.WriteLine(SecondCore == 0 ? "Both servers are on one core." : "Each server has a core of its own.");
        await WithTwoAsync([Unlimited], [Unlimited], async servers =>
        {
            await database.ExecuteAsync("ANALYZE"); // Plans do not change under way.
            await SharedReads.CompareAsync("answers kept", servers, database, time);
            await Visibility.MeasureAsync(servers, database);
        });
        await WithTwoAsync(
            [Unlimited, Measurement.KeepsNothing],
            [Unlimited, Measurement.KeepsNothing],
            servers => SharedReads.CompareAsync("nothing kept", servers, database, time));
        await WithTwoAsync(
            [SharedLimits.Plenty, Measurement.KeepsNothing, "--RateLimiting:Store=Database"],
            [SharedLimits.Plenty, Measurement.KeepsNothing, "--RateLimiting:Store=Memory"],
            servers => SharedLimits.CompareAsync(servers[0], servers[1], database, time));
    }

    private async Task WithTwoAsync(string[] first, string[] second, Func<ServerProcess[], Task> measure)
    {
        using var one = await StartAsync(0, FirstPort, first);
        using var other = await StartAsync(SecondCore, SecondPort, second);
        await measure([one, other]);
    }

    private Task<ServerProcess> StartAsync(int core, int port, string[] settings) => ServerProcess.StartOnAsync(
        core,
        port,
        "/health/live",
        [
            serverDll,
            .. settings,
            Measurement.SigningKey,
            $"--Urls=http://127.0.0.1:{port}",
            $"--Database:Provider={DatabaseProvider.PostgreSql}",
            $"--ConnectionStrings:Database={database.ConnectionString}",
            "--Database:MigrateOnStart=true",
            "--Database:Seed=true",
            "--Mail:Sending=false",
        ]);
}
