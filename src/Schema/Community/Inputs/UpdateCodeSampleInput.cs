using PyDotOrg.Graph.Data.Entities.Content;
using PyDotOrg.Graph.Schema.Shared.Mutations;
using PyDotOrg.GraphQL;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.Graph.Schema.Community;

/// <summary>What is to be changed of a piece of Python.</summary>
internal sealed record UpdateCodeSampleInput : IUpdateInput
{
    [ID<CodeSample>]
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    /// <inheritdoc cref="CodeSample.Code"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Code { get; init; }

    /// <inheritdoc cref="CodeSample.Description"/>
    [Text(Least = 1)]
    [NeverNull]
    public Optional<string?> Description { get; init; }

    /// <summary>Whether everybody sees the piece.</summary>
    [NeverNull]
    public Optional<bool?> IsPublished { get; init; }
}
