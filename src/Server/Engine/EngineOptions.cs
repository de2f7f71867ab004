using PyDotOrg.GraphQL.Http;

namespace PyDotOrg.Graph.Server.Engine;

/// <summary>Section "GraphQL".</summary>
internal sealed record EngineOptions
{
    /// <summary>Whether a browser's GET of /graphql gets the explorer.</summary>
    public bool Explorer { get; init; } = true;

    /// <summary>Whether clients may ask for the schema.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Which requests may run several operations.</summary>
    public AllowedBatching Batching { get; init; }

    public PersistedOperationSettings PersistedOperations { get; init; } = new();

    public LimitOptions Limits { get; init; } = new();
}
