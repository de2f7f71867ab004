using System.ComponentModel.DataAnnotations;
using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>What is to be changed of an event. Its times are changed one by one.</summary>
internal sealed record UpdateEventInput : IUpdateInput
{
    [ID<Event>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateEventInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateEventInput.Title"/>
    [Text(TextLimits.Title, Least = 1)]
    [NeverNull]
    public Optional<string?> Title { get; init; }

    /// <inheritdoc cref="CreateEventInput.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }

    /// <inheritdoc cref="CreateEventInput.Url"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> Url { get; init; }

    /// <inheritdoc cref="CreateEventInput.Featured"/>
    [StaffOnly]
    public Optional<bool?> Featured { get; init; }

    /// <summary>Whether everybody sees the event. Staff only; from others it is ignored.</summary>
    [StaffOnly]
    public Optional<bool?> IsApproved { get; init; }

    /// <inheritdoc cref="CreateEventInput.VenueId"/>
    [ID<EventLocation>]
    public Optional<Guid?> VenueId { get; init; }

    /// <summary>All categories, which are of the same calendar; they take the place of those that the event has.</summary>
    [ID<EventCategory>]
    [MaxLength(50)]
    [NeverNull]
    public Optional<IReadOnlyList<Guid>?> CategoryIds { get; init; }
}
