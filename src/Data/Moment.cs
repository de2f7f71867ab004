namespace PyDotOrg.Graph.Data;

/// <summary>The time as both databases keep it.</summary>
public static class Moment
{
    /// <summary>Now in UTC, in whole microseconds: what is read back equals what was written.</summary>
    public static DateTime GetMoment(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        var now = time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
