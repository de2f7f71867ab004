namespace PyDotOrg.Graph.Server.Engine;

/// <summary>Section "GraphQL".</summary>
internal sealed record EngineOptions
{
    /// <summary>Whether a browser's GET of /graphql gets the explorer.</summary>
    public bool Explorer { get; init; } = true;

    public LimitOptions Limits { get; init; } = new();
}
