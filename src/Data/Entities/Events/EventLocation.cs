namespace PyDotOrg.Graph.Data.Entities.Events;

/// <summary>Where events take place (rest-v1.md 9.13).</summary>
public sealed class EventLocation : Entity, ISlugged
{
    /// <summary>For example "Minsk, Belarus".</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    public string Slug { get; set; } = "";

    /// <summary>Null when not told.</summary>
    public string? Address { get; set; }

    /// <summary>May be empty.</summary>
    public string City { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-3 code in initial data; may be empty.</summary>
    public string Country { get; set; } = "";

    /// <summary>Address of the venue's own site; null when there is none.</summary>
    public string? Url { get; set; }

    /// <summary>Deleting the location leaves them without a venue.</summary>
    public ICollection<Event> Events { get; } = [];
}
