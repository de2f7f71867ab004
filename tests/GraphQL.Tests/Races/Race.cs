using System.Diagnostics;
using System.Globalization;

namespace PyDotOrg.GraphQL.Tests.Races;

/// <summary>Workers that do the same at the same time for a while: as long as <c>PYDOTORG_TEST_RACE_SECONDS</c> says, two seconds unless set.</summary>
internal static class Race
{
    private const int Workers = 8;
    private const double Seconds = 2;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(
        double.TryParse(Environment.GetEnvironmentVariable("PYDOTORG_TEST_RACE_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : Seconds);

    /// <summary>Lets every worker go round after round until the time is over or one fails.</summary>
    /// <param name="round">A round of a worker, by its own random numbers.</param>
    /// <returns>How many rounds there were.</returns>
    public static async Task<int> RunAsync(Func<Random, Task> round)
    {
        var time = Stopwatch.StartNew();
        var rounds = 0;
        var hasFailed = false;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            while (time.Elapsed < Duration && !Volatile.Read(ref hasFailed))
            {
                try
                {
                    await round(random);
                }
                catch
                {
                    Volatile.Write(ref hasFailed, true);
                    throw;
                }

                Interlocked.Increment(ref rounds);
            }
        })));
        return rounds;
    }
}
