using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>An event that is to be announced (contract: REST, section 8.5). Everybody sees it once staff have approved it.</summary>
internal sealed record CreateEventInput
{
    /// <summary>The most occurrences that are entered with an event.</summary>
    private const int MaxOccurrences = 500;

    /// <summary>The name, such as "PyCon Italia 2027".</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }

    /// <summary>What the page of the event is called.</summary>
    [Text(TextLimits.Title, Least = 1)]
    public required string Title { get; init; }

    /// <summary>What the event is; null when nothing is told.</summary>
    [Text]
    public string? Description { get; init; }

    /// <summary>The address of the event's own site; null when there is none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? Url { get; init; }

    /// <summary>Whether the event is shown before others. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    [DefaultValue(false)]
    public bool Featured { get; init; }

    /// <summary>The calendar that the event stands in.</summary>
    [ID<Calendar>]
    public required Guid CalendarId { get; init; }

    /// <summary>The place; null for none.</summary>
    [ID<EventLocation>]
    public Guid? VenueId { get; init; }

    /// <summary>The categories, which are of the same calendar.</summary>
    [ID<EventCategory>]
    [MaxLength(50)]
    [DefaultValueSyntax("[]")]
    public IReadOnlyList<Guid> CategoryIds { get; init; } = [];

    /// <summary>When the event takes place; 500 times at most, more can be added one by one.</summary>
    [Completed]
    [MaxLength(MaxOccurrences)]
    [DefaultValueSyntax("[]")]
    public IReadOnlyList<EventTimeInput> Occurrences { get; init; } = [];
}
