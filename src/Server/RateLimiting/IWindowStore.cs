namespace PyDotOrg.Graph.Server.RateLimiting;

/// <summary>Keeps the windows of callers. Called by many at once.</summary>
internal interface IWindowStore
{
    /// <summary>Takes permits, all of them or none. A window begins when the first permit is taken and is not longer for refusals.</summary>
    /// <param name="caller">Whose windows.</param>
    /// <param name="toll">The permits.</param>
    /// <param name="quota">How many a window has.</param>
    /// <param name="now">The time in milliseconds since 1970.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask<Taking> TakeAsync(CallerKey caller, Toll toll, Quota quota, long now, CancellationToken cancellation);
}
