using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Section "RateLimiting".</summary>
internal sealed record RateLimitingOptions
{
    /// <summary>Whether anything is limited at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>How long a window is; it begins with the caller's first request.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Where windows are kept.</summary>
    public WindowStoreKind Store { get; init; }

    /// <summary>Most windows that are kept in memory; beyond it those are forgotten first that have ended or would end soonest.</summary>
    [Range(1024, 10_000_000)]
    public int MaxWindows { get; init; } = 128 * 1024;

    public TierSettings Tiers { get; init; } = new();
}
