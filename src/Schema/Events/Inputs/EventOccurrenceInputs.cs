using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A further time at which an event is to take place (contract: REST, section 8.5).</summary>
internal sealed record CreateEventOccurrenceInput : TimeInput
{
    /// <summary>The event.</summary>
    [ID<Event>]
    public required Guid EventId { get; init; }
}

/// <summary>What is to be changed of a time at which an event takes place.</summary>
internal sealed record UpdateEventOccurrenceInput : IUpdateInput
{
    [ID<EventOccurrence>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="TimeInput.DtStart"/>
    [NeverNull]
    public Optional<DateTime?> DtStart { get; init; }

    /// <inheritdoc cref="TimeInput.DtEnd"/>
    public Optional<DateTime?> DtEnd { get; init; }

    /// <inheritdoc cref="TimeInput.AllDay"/>
    [NeverNull]
    public Optional<bool?> AllDay { get; init; }
}
