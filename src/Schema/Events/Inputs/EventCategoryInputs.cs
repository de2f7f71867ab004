using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A category that the events of a calendar are to have (contract: REST, section 8.5).</summary>
internal sealed record CreateEventCategoryInput : CreateSluggedInput
{
    /// <summary>The calendar whose events it sorts.</summary>
    [ID<Calendar>]
    public required Guid CalendarId { get; init; }
}

/// <summary>What is to be changed of a category of events.</summary>
internal sealed record UpdateEventCategoryInput : UpdateNamedInput, IUpdateInput
{
    [ID<EventCategory>]
    public required Guid Id { get; init; }
}
