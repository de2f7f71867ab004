namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>What a caller has a window of its own for: each tier, and each group of the strictest one.</summary>
internal enum WindowKind : byte
{
    Low,
    Medium,
    High,
    Authentication,
    Search,
    Submissions,
}
