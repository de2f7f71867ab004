using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A place that events are to be held at (contract: REST, section 8.5).</summary>
internal sealed record CreateEventLocationInput : CreateSluggedInput
{
    /// <summary>The postal address; null when it is not told.</summary>
    [Text(TextLimits.Url)]
    public string? Address { get; init; }

    /// <summary>The city; null when it is not told.</summary>
    [Text(TextLimits.Place)]
    public string? City { get; init; }

    /// <summary>The country; null when it is not told.</summary>
    [Text(TextLimits.Place)]
    public string? Country { get; init; }

    /// <summary>The address of the place's own site; null when there is none.</summary>
    [WebAddress(TextLimits.Url)]
    public Uri? Url { get; init; }
}

/// <summary>What is to be changed of a place.</summary>
internal sealed record UpdateEventLocationInput : IUpdateInput
{
    [ID<EventLocation>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateNamedInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateEventLocationInput.Address"/>
    [Text(TextLimits.Url)]
    public Optional<string?> Address { get; init; }

    /// <inheritdoc cref="CreateEventLocationInput.City"/>
    [Text(TextLimits.Place)]
    public Optional<string?> City { get; init; }

    /// <inheritdoc cref="CreateEventLocationInput.Country"/>
    [Text(TextLimits.Place)]
    public Optional<string?> Country { get; init; }

    /// <inheritdoc cref="CreateEventLocationInput.Url"/>
    [WebAddress(TextLimits.Url)]
    public Optional<Uri?> Url { get; init; }
}
