namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>What became of taking permits: of several windows, the one that says most.</summary>
/// <param name="IsGranted">Whether the permits are taken; of none any, when one window has too few.</param>
/// <param name="Kind">The window with the fewest permits left, or of those that have too few the one that ends last.</param>
/// <param name="Remaining">How many permits it has left.</param>
/// <param name="EndsAt">When it ends, in milliseconds since 1970.</param>
internal readonly record struct Taking(bool IsGranted, WindowKind Kind, int Remaining, long EndsAt)
{
    /// <summary>What says more: this, or the same of another window.</summary>
    public Taking Or(in Taking other) => (IsGranted, other.IsGranted) switch
    {
        (true, true) => other.Remaining < Remaining ? other : this,
        (false, false) => other.EndsAt > EndsAt ? other : this,
        _ => IsGranted ? other : this,
    };
}
