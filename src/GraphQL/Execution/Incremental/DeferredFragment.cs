namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>A deferred fragment of one object. It is complete when all of its fields are.</summary>
/// <param name="label">The label; null when it has none.</param>
/// <param name="path">The path of the object.</param>
/// <param name="parent">The deferred fragment that must be complete before; null when there is none.</param>
internal sealed class DeferredFragment(string? label, IReadOnlyList<object> path, DeferredFragment? parent) : PendingPart(label, path)
{
    /// <summary>The deferred fragment that must be complete before; null when there is none.</summary>
    public DeferredFragment? Parent => parent;

    /// <summary>The fragments that wait for this one.</summary>
    public List<DeferredFragment> Children { get; } = [];

    /// <summary>Its fields that no other fragment has brought yet.</summary>
    public List<DeferredFields> Fields { get; } = [];

    /// <summary>How many of its fields are not there yet.</summary>
    public int Missing { get; set; }

    /// <summary>Whether the fragment is neither complete nor given up.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether clients know that the fragment comes.</summary>
    public bool IsAnnounced { get; set; }
}
