using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.Graph.Micro.Database;

/// <summary>How long calls take, one after the other.</summary>
internal static class Timing
{
    private const int Rounds = 3;

    /// <summary>
    /// Prints median, 95th of a hundred and longest of some calls: of each call the best of three, because what else runs on
    /// the machine only ever adds.
    /// </summary>
    public static async Task PrintAsync<T>(string name, IReadOnlyList<T> inputs, Func<T, Task> call)
    {
        var times = new double[inputs.Count];
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < inputs.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await call(inputs[i]);
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                times[i] = round <= 1 ? time : Math.Min(times[i], time); // The first round warms up.
            }
        }

        Array.Sort(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-60} median {times[times.Length / 2],7:F2} ms   p95 {times[times.Length * 95 / 100],7:F2} ms   longest {times[^1],7:F2} ms"));
    }
}
