namespace PyDotOrg.Graph.Schema.Shared.RateLimits;

/// <summary>How often a caller may ask for something (contract: REST, section 3). The numbers are the server's configuration.</summary>
public enum RateLimitTier
{
    /// <summary>Reading; the most generous tier.</summary>
    Low,

    /// <summary>Writing of what many people write.</summary>
    Medium,

    /// <summary>Other writing.</summary>
    High,

    /// <summary>What costs most or is worth attacking; each group is counted by itself.</summary>
    Critical,
}
