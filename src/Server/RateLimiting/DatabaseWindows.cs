using System.Globalization;
using PyDotOrg.Graph.Data.RateLimits;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Windows in the database, which several servers count together. Once in a window a request forgets those that have ended.</summary>
/// <param name="windows">The table.</param>
/// <param name="length">How long a window is, in milliseconds.</param>
internal sealed class DatabaseWindows(RateWindows windows, long length) : IWindowStore
{
    private long _sweptAt;

    /// <inheritdoc/>
    public async ValueTask<Taking> TakeAsync(CallerKey caller, Toll toll, Quota quota, long now, CancellationToken cancellation)
    {
        await SweepAsync(now, cancellation);
        var demands = new WindowDemand[toll.Charges.Length];
        for (var i = 0; i < demands.Length; i++)
        {
            var (kind, permits) = toll.Charges[i];
            var limit = quota.LimitOf(kind);
            if (permits > limit)
            {
                return new Taking(false, kind, limit, now + length);
            }

            demands[i] = new WindowDemand((int)kind, permits, limit);
        }

        var states = await windows.TakeAsync(NameOf(caller), demands, now, cancellation);
        var result = ToTaking(demands[0], states[0]);
        for (var i = 1; i < states.Count; i++)
        {
            result = result.Or(ToTaking(demands[i], states[i]));
        }

        return result;
    }

    private async ValueTask SweepAsync(long now, CancellationToken cancellation)
    {
        var last = Volatile.Read(ref _sweptAt);
        if (Math.Abs(now - last) >= length && Interlocked.CompareExchange(ref _sweptAt, now, last) == last)
        {
            await windows.SweepAsync(now, cancellation);
        }
    }

    private static Taking ToTaking(WindowDemand demand, WindowState state) =>
        new(state.IsGranted, (WindowKind)demand.Kind, Math.Max(0, demand.Limit - state.Taken), state.EndsAt);

    private static string NameOf(in CallerKey caller) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)caller.Space}-{caller.High:x16}{caller.Low:x16}");
}
