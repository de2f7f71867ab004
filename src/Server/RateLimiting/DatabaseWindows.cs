using System.Globalization;
using PyDotOrg.Graph.Data.RateLimits;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>
/// Windows in the database, which several servers count together. While the database does not answer, each server counts alone, and
/// gives nothing of what is kept scarce against guessing: whoever tries passwords gains nothing by an outage.
/// </summary>
/// <param name="windows">The table.</param>
/// <param name="alone">Counts in the meantime.</param>
/// <param name="length">How long a window is, in milliseconds.</param>
/// <param name="logger">Is told when the database does not answer.</param>
internal sealed class DatabaseWindows(RateWindows windows, MemoryWindows alone, long length, ILogger<DatabaseWindows> logger) : IWindowStore
{
    /// <summary>A request waits no longer for permits; the database is not asked for so long after that, either.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly WindowQueue _queue = new((demands, now) => windows.TakeAsync(demands, now, CancellationToken.None));
    private long _awayUntil;

    /// <inheritdoc/>
    public async ValueTask<Taking> TakeAsync(CallerKey caller, Toll toll, Quota quota, long now, CancellationToken cancellation)
    {
        var name = NameOf(caller);
        var demands = new WindowDemand[toll.Charges.Length];
        for (var i = 0; i < demands.Length; i++)
        {
            var (kind, permits) = toll.Charges[i];
            var limit = quota.LimitOf(kind);
            if (permits > limit)
            {
                return new Taking(false, kind, limit, now + length);
            }

            demands[i] = new WindowDemand(name, (int)kind, permits, limit);
        }

        return await FindAsync(demands, now, cancellation) is not { } states ? await TakeAloneAsync(caller, toll, quota, now)
            : states.Any(static state => !state.IsGranted) ? await RefuseAsync(demands, states, cancellation)
            : demands.Zip(states, ToTaking).Aggregate(static (one, other) => one.Or(other));
    }

    /// <returns>The windows; null when the database does not answer.</returns>
    private async ValueTask<WindowState[]?> FindAsync(WindowDemand[] demands, long now, CancellationToken cancellation)
    {
        if (Environment.TickCount64 < Volatile.Read(ref _awayUntil))
        {
            return null;
        }

        try
        {
            return await _queue.TakeAsync(demands, now).WaitAsync(Patience, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            Volatile.Write(ref _awayUntil, Environment.TickCount64 + (long)Patience.TotalMilliseconds);
            Log.CountsAlone(logger, exception.GetType().Name);
            return null;
        }
    }

    private ValueTask<Taking> TakeAloneAsync(CallerKey caller, Toll toll, Quota quota, long now)
    {
        foreach (var charge in toll.Charges)
        {
            if (charge.Kind is WindowKind.Authentication or WindowKind.Search or WindowKind.Submissions)
            {
                return new(new Taking(false, charge.Kind, 0, now + (long)Patience.TotalMilliseconds));
            }
        }

        return alone.TakeAsync(caller, toll, quota, now, CancellationToken.None);
    }

    /// <summary>What was taken out of other windows goes back.</summary>
    private async ValueTask<Taking> RefuseAsync(WindowDemand[] demands, WindowState[] states, CancellationToken cancellation)
    {
        Taking? refusal = null;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i].IsGranted)
            {
                await windows.ReturnAsync(demands[i], states[i], cancellation);
            }
            else
            {
                var taking = ToTaking(demands[i], states[i]);
                refusal = refusal?.Or(taking) ?? taking;
            }
        }

        return refusal!.Value; // Some window has refused.
    }

    private static Taking ToTaking(WindowDemand demand, WindowState state) =>
        new(state.IsGranted, (WindowKind)demand.Kind, Math.Max(0, demand.Limit - state.Taken), state.EndsAt);

    private static string NameOf(in CallerKey caller) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)caller.Space}-{caller.High:x16}{caller.Low:x16}");
}
