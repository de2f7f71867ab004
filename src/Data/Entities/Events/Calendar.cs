using PyDotOrg.Graph.Data.Entities.Users;

namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>A set of events, such as those of user groups (rest-v1.md 9.13).</summary>
public sealed class Calendar : Entity, ISlugged, ICreated
{
    /// <summary>For example "Python Events".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <inheritdoc/>
    public Guid? CreatorId { get; set; }

    /// <inheritdoc/>
    public User? Creator { get; set; }

    /// <summary>What stands in the calendar; may be empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>Deleted with the calendar.</summary>
    public ICollection<EventCategory> Categories { get; } = [];

    /// <summary>A calendar with events is not deleted.</summary>
    public ICollection<Event> Events { get; } = [];
}
