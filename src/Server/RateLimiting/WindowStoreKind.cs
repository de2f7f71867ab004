namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Where windows are kept.</summary>
internal enum WindowStoreKind
{
    /// <summary>In this process.</summary>
    Memory,

    /// <summary>In the database, for several servers together.</summary>
    Database,
}
