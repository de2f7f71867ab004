using PyDotOrg.Graph.Data.RateLimits;
using PyDotOrg.Graph.Data.Upkeep;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Forgets windows in the database that have ended.</summary>
/// <param name="windows">The table.</param>
/// <param name="length">How long a window is.</param>
/// <param name="time">The clock.</param>
internal sealed class WindowSweep(RateWindows windows, TimeSpan length, TimeProvider time) : IScheduledWork
{
    public string Name => "Windows of callers";

    public TimeSpan? Interval => length;

    public Task<int> RunAsync(CancellationToken cancellation) => windows.SweepAsync(time.GetUtcNow().ToUnixTimeMilliseconds(), cancellation);
}
