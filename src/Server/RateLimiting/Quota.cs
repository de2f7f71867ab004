using System.Globalization;

namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>What one kind of caller may ask for in a window.</summary>
internal sealed class Quota
{
    private readonly int[] _limits;

    /// <param name="tiers">The limits.</param>
    /// <param name="seconds">How long a window is.</param>
    /// <param name="choose">The kind of caller.</param>
    public Quota(TierSettings tiers, long seconds, Func<TierLimits, int> choose)
    {
        _limits = [.. Enum.GetValues<WindowKind>().Select(kind => choose(LimitsOf(kind, tiers)))];
        Limits = [.. _limits.Select(static limit => limit.ToString(CultureInfo.InvariantCulture))];
        Policies = [.. Limits.Select(limit => $"{limit};w={seconds.ToString(CultureInfo.InvariantCulture)}")];
    }

    /// <summary>The limits as text, by window.</summary>
    public string[] Limits { get; }

    /// <summary>The limits with the length of the window, as the header <c>RateLimit-Policy</c> has them, by window.</summary>
    public string[] Policies { get; }

    /// <summary>How many permits a window has.</summary>
    public int LimitOf(WindowKind kind) => _limits[(int)kind];

    private static TierLimits LimitsOf(WindowKind kind, TierSettings tiers) => kind switch
    {
        WindowKind.Low => tiers.Low,
        WindowKind.Medium => tiers.Medium,
        WindowKind.High => tiers.High,
        _ => tiers.Critical,
    };
}
