using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>The rounds of one work on one server.</summary>
internal sealed class Series(ServerProcess server, byte[] request)
{
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(4);

    private readonly List<(double Cpu, double Rate, double Tail)> _rounds = [];

    /// <summary>The processor time of the server process a request, in microseconds.</summary>
    public double Median => Middle(_rounds.Select(round => round.Cpu));

    /// <summary>How many times the wait of the median the 99th percentile waits.</summary>
    public double Tail => Middle(_rounds.Select(round => round.Tail));

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

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:F1} ({Middle(_rounds.Select(round => round.Rate)):F0})");

    private async Task MeasureAsync(TimeSpan time)
    {
        var before = server.Cpu;
        var answers = await RunAsync(time);
        var tail = answers.Percentile(0.99) / answers.Percentile(0.5);
        _rounds.Add(((server.Cpu - before).TotalMicroseconds / answers.Count, answers.Count / time.TotalSeconds, tail));
    }

    private Task<Latencies> RunAsync(TimeSpan time) => LoadGenerator.RunAsync(server.Port, request, time);

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
