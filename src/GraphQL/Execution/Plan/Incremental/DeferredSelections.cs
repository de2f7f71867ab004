namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>What of an object's fields comes later.</summary>
/// <param name="Usages">The deferred fragments that begin at the object, outer ones first.</param>
/// <param name="Groups">The fields that come later.</param>
internal sealed record DeferredSelections(DeferUsage[] Usages, DeferredGroup[] Groups);

/// <summary>Fields of an object that are executed together, later.</summary>
/// <param name="Usages">The deferred fragments that all of the fields belong to; the first one that is complete brings them.</param>
/// <param name="Set">The fields.</param>
internal sealed record DeferredGroup(DeferUsage[] Usages, SelectionSet Set);
