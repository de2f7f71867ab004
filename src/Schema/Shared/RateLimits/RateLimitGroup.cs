namespace PyDotOrg.Graph.Schema.Shared.RateLimits;

/// <summary>What is counted together in the strictest tier, so that searching never locks anyone out of signing in.</summary>
public enum RateLimitGroup
{
    /// <summary>Signing in, and everything that proves who somebody is.</summary>
    Authentication,

    /// <summary>Searching.</summary>
    Search,

    /// <summary>Handing something in for review.</summary>
    Submissions,
}
