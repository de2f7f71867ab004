using System.Diagnostics;

namespace PyDotOrg.Graph.Load;

/// <summary>How long the answers of a round took.</summary>
internal sealed class Latencies
{
    private readonly long[] _sorted;

    public Latencies(IEnumerable<List<long>> waits) => _sorted = [.. waits.SelectMany(static each => each).Order()];

    public int Count => _sorted.Length;

    /// <summary>The wait that a share of the answers did not exceed, in microseconds.</summary>
    public double Percentile(double share) =>
        Stopwatch.GetElapsedTime(0, _sorted[(int)(share * (_sorted.Length - 1))]).TotalMicroseconds;
}
