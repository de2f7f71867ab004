using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Micro.Database;

/// <summary>How long calls take, one after the other.</summary>
internal static class Timing
{
    private const int Rounds = 3;

    /// <summary>
    /// Prints median, 95th of a hundred and longest of some calls: of each call the best of three, because what else runs on
    /// the machine only ever adds. Behind them stands the median of the time that this process had the processor, which a busy
    /// machine disturbs least; a database in another process is not in it.
    /// </summary>
    public static async Task PrintAsync<T>(string name, IReadOnlyList<T> inputs, Func<T, Task> call)
    {
        var (times, work) = (new double[inputs.Count], new double[inputs.Count]);
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await call(inputs[i]);
                var (time, busy) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
                times[i] = round <= 1 ? time : Math.Min(times[i], time); // The first round warms up.
                work[i] = round <= 1 ? busy : Math.Min(work[i], busy);
            }
        }

        Array.Sort(times);
        Array.Sort(work);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-60} median {Median(times),7:F2} ms   p95 {times[times.Length * 95 / 100],7:F2} ms   longest {times[^1],7:F2} ms   processor {Median(work),7:F2} ms"));
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];
}
