using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.Graph.Data.Entities.Events;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Events;

/// <summary>A calendar that is to be made (contract: REST, section 8.5).</summary>
internal sealed record CreateCalendarInput : CreateSluggedInput
{
    /// <summary>What stands in the calendar; null when nothing is told.</summary>
    [Text]
    public string? Description { get; init; }
}

/// <summary>What is to be changed of a calendar.</summary>
internal sealed record UpdateCalendarInput : IUpdateInput
{
    [ID<Calendar>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CreateNamedInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <inheritdoc cref="CreateCalendarInput.Description"/>
    [Text]
    public Optional<string?> Description { get; init; }
}
