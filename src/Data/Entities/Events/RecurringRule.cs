namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>Repeats an event as iCalendar's RRULE does (RFC 5545, 3.3.10); its occurrences are rows of their own.</summary>
/// <remarks>See Recurrence/OccurrenceSchedule.cs for when they are made.</remarks>
public sealed class RecurringRule : Entity
{
    /// <summary>Foreign key of <see cref="Event"/>.</summary>
    public Guid EventId { get; set; }

    /// <summary>The event that is repeated.</summary>
    public Event Event { get; set; } = null!; // filled by EF Core when included

    /// <summary>FREQ.</summary>
    public Frequency Frequency { get; set; } = Frequency.Weekly;

    /// <summary>INTERVAL, at least 1: every so many years, months, weeks or days.</summary>
    public int Interval { get; set; } = 1;

    /// <summary>BYDAY, such as "MO,WE" or "-1FR"; empty: the weekday or the day of the month of <see cref="BeginsOn"/>.</summary>
    public string ByDay { get; set; } = "";

    /// <summary>COUNT, at least 1; null: not limited by number.</summary>
    public int? Count { get; set; }

    /// <summary>UNTIL: the last day on which it may begin, by the clock of <see cref="TimeZone"/>; null: not limited by time.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The day of the first occurrence, and of what the rule counts from.</summary>
    public DateOnly BeginsOn { get; set; }

    /// <summary>The time by the clock of <see cref="TimeZone"/>, summer and winter; not used for whole days.</summary>
    public TimeOnly BeginsAt { get; set; }

    /// <summary>How long each occurrence takes; zero: not told, or one day where it takes whole days.</summary>
    public TimeSpan Duration { get; set; }

    /// <summary>Takes whole days, in every time zone.</summary>
    public bool AllDay { get; set; }

    /// <summary>Name in the IANA database, such as "Europe/Berlin".</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>UTC: occurrences up to here have been made, and stay deleted when somebody deletes them; null: none yet.</summary>
    public DateTime? ExpandedUntil { get; set; }

    /// <summary>Deleted with the rule.</summary>
    public ICollection<EventOccurrence> Occurrences { get; } = [];
}
