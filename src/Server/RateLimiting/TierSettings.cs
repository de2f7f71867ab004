using System.ComponentModel.DataAnnotations;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Section "RateLimiting:Tiers": requests of a window (contract: REST, section 3).</summary>
internal sealed record TierSettings
{
    public TierLimits Critical { get; init; } = new() { Anonymous = 5, Authenticated = 20, Staff = 100 };

    public TierLimits High { get; init; } = new() { Anonymous = 20, Authenticated = 60, Staff = 300 };

    public TierLimits Medium { get; init; } = new() { Anonymous = 60, Authenticated = 180, Staff = 900 };

    public TierLimits Low { get; init; } = new() { Anonymous = 120, Authenticated = 300, Staff = 1500 };
}

/// <summary>The limits of one tier.</summary>
internal sealed record TierLimits
{
    private const int Most = 1_000_000_000;

    /// <summary>For callers without an account.</summary>
    [Range(1, Most)]
    public int Anonymous { get; init; }

    /// <summary>For members.</summary>
    [Range(1, Most)]
    public int Authenticated { get; init; }

    /// <summary>For staff.</summary>
    [Range(1, Most)]
    public int Staff { get; init; }
}
