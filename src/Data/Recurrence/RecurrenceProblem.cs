namespace PyDotOrg.Graph.Data.Recurrence;

/// <summary>Why a recurring rule cannot be followed: the property at fault.</summary>
public enum RecurrenceProblem
{
    /// <summary>Not a list of weekdays, or numbered ones in a rule of weeks or days.</summary>
    ByDay = 0,

    /// <summary>Not in the IANA database of this machine.</summary>
    TimeZone = 1,

    /// <summary>Less than 1.</summary>
    Interval = 2,

    /// <summary>Less than 1.</summary>
    Count = 3,

    /// <summary>Less than nothing, or more than <see cref="RecurrenceSet.MaxDuration"/>.</summary>
    Duration = 4,

    /// <summary>Outside the years 2 to 9998.</summary>
    BeginsOn = 5,

    /// <summary>Before the first day.</summary>
    Until = 6,
}
