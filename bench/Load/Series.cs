using System.Globalization;

namespace PyDotOrg.Graph.Load;

/// <summary>The rounds of one work on one server.</summary>
internal sealed class Series(ServerProcess server, byte[] request)
{
    private readonly List<(double Cpu, double Rate, double Tail)> _rounds = [];

    public ServerProcess Server => server;

    public byte[] Request => request;

    /// <summary>The processor time of the server process a request, in microseconds.</summary>
    public double Median => Middle(_rounds.Select(round => round.Cpu));

    /// <summary>How many times the wait of the median the 99th percentile waits.</summary>
    public double Tail => Middle(_rounds.Select(round => round.Tail));

    public async Task MeasureAsync(TimeSpan time)
    {
        var before = server.Cpu;
        var answers = await LoadGenerator.RunAsync(server.Port, request, time);
        var tail = answers.Percentile(0.99) / answers.Percentile(0.5);
        _rounds.Add(((server.Cpu - before).TotalMicroseconds / answers.Count, answers.Count / time.TotalSeconds, tail));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Median:F1} ({Middle(_rounds.Select(round => round.Rate)):F0})");

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
