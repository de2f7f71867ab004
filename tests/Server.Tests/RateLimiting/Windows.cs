using PyDotOrg.Graph.Schema.Shared.RateLimits;
using PyDotOrg.Graph.Server.RateLimiting;

namespace PyDotOrg.Graph.Server.Tests.RateLimiting;

/// <summary>What tests of windows need.</summary>
internal static class Windows
{
    public const long Minute = 60_000;

    public const long Start = 1_767_225_600_000; // 2026-01-01

    public static readonly Quota Anonymous = new(new TierSettings(), 60, static tier => tier.Anonymous);

    public static readonly Toll Low = Toll.Of(RateLimitTier.Low, null);

    public static readonly Toll Login = Toll.Of(RateLimitTier.Critical, RateLimitGroup.Authentication);

    public static readonly Toll Search = Toll.Of(RateLimitTier.Critical, RateLimitGroup.Search);

    /// <summary>Some caller.</summary>
    public static CallerKey Caller(int number) => new((ulong)number, 0, CallerSpace.Version4);

    /// <summary>Takes what a store in memory gives at once.</summary>
    public static Taking Take(this MemoryWindows windows, CallerKey caller, Toll toll, long now)
    {
        var taking = windows.TakeAsync(caller, toll, Anonymous, now, CancellationToken.None);
        return taking.IsCompletedSuccessfully ? taking.Result : throw new InvalidOperationException("It waits.");
    }
}
