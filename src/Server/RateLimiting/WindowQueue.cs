using PyDotOrg.Graph.Data.RateLimits;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>
/// Asks the database for permits, one round trip at a time: whoever comes meanwhile goes along with the next one. So many callers cost little
/// more than one, and one connection is enough. Thread-safe.
/// </summary>
/// <param name="take">Takes permits out of windows.</param>
internal sealed class WindowQueue(Func<IReadOnlyList<WindowDemand>, long, Task<WindowState[]>> take)
{
    /// <summary>Those who go along with one round trip.</summary>
    private const int MaxTogether = 64;

    private readonly Lock _gate = new();
    private readonly Queue<Entry> _waiting = [];
    private bool _isRunning;

    /// <summary>Takes permits.</summary>
    /// <param name="demands">The permits.</param>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <returns>The windows in the order of the demands.</returns>
    public Task<WindowState[]> TakeAsync(WindowDemand[] demands, long now)
    {
        var entry = new Entry(demands, now);
        lock (_gate)
        {
            _waiting.Enqueue(entry);
            if (_isRunning)
            {
                return entry.Task;
            }

            _isRunning = true;
        }

        _ = RunAsync();
        return entry.Task;
    }

    private async Task RunAsync()
    {
        while (Next() is { Count: > 0 } entries)
        {
            try
            {
                var states = await take([.. entries.SelectMany(static entry => entry.Demands)], entries.Max(static entry => entry.Now));
                var start = 0;
                foreach (var entry in entries)
                {
                    entry.SetResult(states[start..(start + entry.Demands.Length)]);
                    start += entry.Demands.Length;
                }
            }
            catch (Exception exception)
            {
                entries.ForEach(entry => entry.SetException(exception));
            }
        }
    }

    private List<Entry> Next()
    {
        List<Entry> entries = [];
        lock (_gate)
        {
            while (entries.Count < MaxTogether && _waiting.TryDequeue(out var entry))
            {
                entries.Add(entry);
            }

            _isRunning = entries.Count > 0;
        }

        return entries;
    }

    private sealed class Entry(WindowDemand[] demands, long now) : TaskCompletionSource<WindowState[]>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public WindowDemand[] Demands { get; } = demands;

        public long Now { get; } = now;
    }
}
