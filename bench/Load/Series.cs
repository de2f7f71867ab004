using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>The rounds of one work on one server, or on several that share it.</summary>
internal sealed class Series(IReadOnlyList<ServerProcess> servers, byte[] request)
{
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(4);

    private readonly List<Round> _rounds = [];

    /// <summary>How many connections ask at once.</summary>
    public int Connections { get; init; } = LoadGenerator.Connections;

    /// <summary>The database whose processor time is measured, too.</summary>
    public PostgresDatabase? Database { get; init; }

    /// <summary>The processor time of the servers' processes a request, in microseconds.</summary>
    public double Median => Over(static round => round.Cpu).Median;

    /// <summary>How many times the wait of the median the 99th percentile waits.</summary>
    public double Tail => Over(static round => round.Tail).Median;

    /// <summary>Warms all series up; then measures them in turns, so that what else the machine does falls on all alike.</summary>
    /// <param name="all">The series.</param>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="time">The length of a round.</param>
    public static async Task MeasureAsync(IReadOnlyList<Series> all, int rounds, TimeSpan time)
    {
        foreach (var series in all)
        {
            await series.RunAsync(Warmup);
        }

        for (var round = 0; round < rounds; round++)
        {
            foreach (var series in all)
            {
                await series.MeasureAsync(time);
            }
        }
    }

    /// <summary>A figure of every round.</summary>
    public Spread Over(Func<Round, double> figure) => Spread.Of(_rounds.Select(figure));

    /// <summary>How many times the mean of other series a figure is, each round beside those that were measured next to it.</summary>
    public Spread RatioTo(IReadOnlyList<Series> others, Func<Round, double> figure) =>
        Spread.Of(_rounds.Select((round, i) => figure(round) / others.Average(other => figure(other._rounds[i]))));

    /// <summary>How much more than in another series a figure is, each round beside the one that was measured next to it.</summary>
    public Spread MoreThan(Series other, Func<Round, double> figure) =>
        Spread.Of(_rounds.Zip(other._rounds, (ours, theirs) => figure(ours) - figure(theirs)));

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:F1} ({Over(static round => round.Rate).Median:F0})");

    private async Task MeasureAsync(TimeSpan time)
    {
        await ReadDatabaseAsync();
        var before = ReadServers();
        var answers = await RunAsync(time);
        var cpu = ReadServers() - before;
        var wait = answers.Percentile(0.5);
        _rounds.Add(new Round(
            cpu / answers.Count,
            answers.Count / time.TotalSeconds,
            wait,
            answers.Percentile(0.99) / wait,
            await ReadDatabaseAsync() / answers.Count));
    }

    private double ReadServers() => servers.Sum(static server => server.Cpu.TotalMicroseconds);

    private async Task<double> ReadDatabaseAsync() => Database is null ? double.NaN : await Database.ReadCpuAsync();

    private Task<Latencies> RunAsync(TimeSpan time) =>
        LoadGenerator.RunAsync([.. servers.Select(static server => server.Port)], request, time, Connections);
}
