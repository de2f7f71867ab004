using PyDotOrg.Graph.Data.Configuration;
using PyDotOrg.GraphQL;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>What makes a row that has no more than a name and a slug (contract: REST, section 8.4).</summary>
internal abstract record CreateNamedInput
{
    /// <summary>The name.</summary>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <summary>The unique name in addresses; made of the name when it is not given.</summary>
    [Slug]
    public string? Slug { get; init; }
}

/// <summary>What makes a row that has a name and a slug of the caller's choice (contract: REST, sections 8.3 and 8.5).</summary>
internal abstract record CreateSluggedInput
{
    /// <inheritdoc cref="CreateNamedInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    public required string Name { get; init; }

    /// <inheritdoc cref="UpdateNamedInput.Slug"/>
    [Slug]
    public required string Slug { get; init; }
}

/// <summary>What changes a row that has no more than a name and a slug.</summary>
internal abstract record UpdateNamedInput
{
    /// <inheritdoc cref="CreateNamedInput.Name"/>
    [Text(TextLimits.Name, Least = 1)]
    [NeverNull]
    public Optional<string?> Name { get; init; }

    /// <summary>The unique name in addresses.</summary>
    [Slug]
    [NeverNull]
    public Optional<string?> Slug { get; init; }

    /// <inheritdoc cref="IUpdateInput.Version"/>
    public long Version { get; init; }
}
