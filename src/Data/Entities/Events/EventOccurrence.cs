namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>One time at which an event takes place (rest-v1.md 9.15): entered by hand, or made by a recurring rule.</summary>
public sealed class EventOccurrence : Entity
{
    /// <summary>Foreign key of <see cref="Event"/>.</summary>
    public Guid EventId { get; set; }

    /// <summary>Visible exactly where the event is.</summary>
    public Event Event { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="RecurringRule"/>.</summary>
    public Guid? RecurringRuleId { get; set; }

    /// <summary>The rule that made it, with which it is deleted; null when it was entered by hand.</summary>
    public RecurringRule? RecurringRule { get; set; }

    /// <summary>UTC.</summary>
    public DateTime DtStart { get; set; }

    /// <summary>UTC, not before <see cref="DtStart"/>; null when not told.</summary>
    public DateTime? DtEnd { get; set; }

    /// <summary>Takes whole days; which ones, the dates of the two times say.</summary>
    public bool AllDay { get; set; }

    /// <summary>UTC: it still runs until then. The start, or the end of a whole day, where no end is told.</summary>
    /// <remarks>Stored with every save for the indexes; statements that pass the change tracker by have to set it themselves.</remarks>
    public DateTime EndsAt
    {
        get => DtEnd ?? (AllDay ? DtStart.AddDays(1) : DtStart);
        private set => _ = value;
    }
}
