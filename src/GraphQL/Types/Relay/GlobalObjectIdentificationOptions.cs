namespace PyDotOrg.GraphQL.Types.Relay;

/// <summary>The options of <c>node</c> and <c>nodes</c>.</summary>
public sealed class GlobalObjectIdentificationOptions
{
    /// <summary>The most ids that <c>nodes</c> takes at once.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <summary>Whether a node type without node resolver is an error.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;
}
