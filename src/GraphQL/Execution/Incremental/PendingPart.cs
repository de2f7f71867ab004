namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>A part of a result that clients wait for: a deferred fragment of one object, or the further items of one list.</summary>
/// <param name="label">The label of its directive; null when it has none.</param>
/// <param name="path">The path of the object or the list.</param>
internal abstract class PendingPart(string? label, IReadOnlyList<object> path)
{
    /// <summary>The label of its directive; null when it has none.</summary>
    public string? Label => label;

    /// <summary>The path of the object or the list.</summary>
    public IReadOnlyList<object> Path => path;

    /// <summary>What clients call the part; set when it is announced.</summary>
    public int Id { get; set; }
}
