namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>From the clock on the wall to UTC, as RFC 5545, 3.3.5 says for hours that a clock skips or shows twice.</summary>
internal static class ZonedTime
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);

    /// <param name="local">What the clock shows; between the years 2 and 9998.</param>
    /// <param name="zone">Where it hangs.</param>
    internal static DateTime ToUtc(DateTime local, TimeZoneInfo zone) =>
        DateTime.SpecifyKind(local - OffsetOf(local, zone), DateTimeKind.Utc);

    private static TimeSpan OffsetOf(DateTime local, TimeZoneInfo zone)
    {
        if (zone.IsAmbiguousTime(local))
        {
            return zone.GetAmbiguousTimeOffsets(local).Max(); // The first of the two.
        }

        // A time that is skipped counts as if the clock had not been changed yet.
        var shown = local;
        while (zone.IsInvalidTime(shown))
        {
            shown -= Step;
        }

        return zone.GetUtcOffset(shown);
    }
}
