using PyDotOrg.Graph.Data.Entities;
using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Foundation;

/// <summary>What is to be changed of the minutes of a meeting.</summary>
internal sealed record UpdateMinutesInput : IUpdateInput
{
    [ID<Minutes>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="Minutes.Date"/>
    [NeverNull]
    public Optional<DateOnly?> Date { get; init; }

    /// <summary>The text as it is written.</summary>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Content { get; init; }

    /// <summary>The language that the text is written in.</summary>
    [NeverNull]
    public Optional<MarkupType?> ContentType { get; init; }

    /// <summary>Whether everybody sees the minutes.</summary>
    [NeverNull]
    public Optional<bool?> IsPublished { get; init; }
}
