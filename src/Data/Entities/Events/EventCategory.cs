namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>A kind of event in one calendar (rest-v1.md 9.13).</summary>
public sealed class EventCategory : Entity, ISlugged
{
    /// <summary>For example "Conference".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Foreign key of <see cref="Calendar"/>.</summary>
    public Guid CalendarId { get; set; }

    /// <summary>The calendar whose events it sorts.</summary>
    public Calendar Calendar { get; set; } = null!; // filled by EF Core when included

    /// <summary>Deleting the category only takes it from its events.</summary>
    public ICollection<Event> Events { get; } = [];
}
