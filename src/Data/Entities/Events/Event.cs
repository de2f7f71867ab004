using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>Something that takes place once or again and again (rest-v1.md 9.14).</summary>
/// <remarks>The next of <see cref="Occurrences"/> is the one that ends first of those that have not ended; an index leads to it.</remarks>
public sealed class Event : Entity, ISlugged, ICreated
{
    /// <summary>For example "PyCon Italia 2027".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>What the page of the event is called.</summary>
    public string Title { get; set; } = "";

    /// <summary>Set by staff: shown before others.</summary>
    public bool Featured { get; set; }

    /// <summary>False: seen by its owner and by staff only.</summary>
    public bool IsApproved { get; set; }

    /// <summary>Foreign key of <see cref="Calendar"/>; does not change.</summary>
    public Guid CalendarId { get; set; }

    /// <summary>The calendar that it stands in.</summary>
    public Calendar Calendar { get; set; } = null!; // filled by EF Core when included

    /// <summary>Foreign key of <see cref="Venue"/>.</summary>
    public Guid? VenueId { get; set; }

    /// <summary>Null when it has no place, or the place is gone.</summary>
    public EventLocation? Venue { get; set; }

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>Address of the event's own site; null when there is none.</summary>
    public string? Url { get; set; }

    /// <summary>Null when nothing is told.</summary>
    public string? Description { get; set; }

    /// <summary>Any number, of the same calendar.</summary>
    public ICollection<EventCategory> Categories { get; } = [];

    /// <summary>Deleted with the event.</summary>
    public ICollection<EventOccurrence> Occurrences { get; } = [];

    /// <summary>Deleted with the event.</summary>
    public ICollection<RecurringRule> RecurringRules { get; } = [];
}
