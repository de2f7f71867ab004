using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>Compiles the selection sets of a field when a value first turns out to be of their type. Thread-safe.</summary>
/// <param name="compiler">Compiles them.</param>
/// <param name="nodes">The merged fields.</param>
/// <param name="around">The deferred fragments that the objects come with, when fields may come later; null when none may.</param>
internal sealed class LazySelectionSets(OperationCompiler compiler, List<ConditionalNode> nodes, DeferUsage[]? around = null) : SelectionSets
{
    // Replaced, never changed: readers need no lock. Fields have few possible types, so a search is as fast as a table.
    private SelectionSet[] _compiled = [];

    /// <inheritdoc/>
    public override SelectionSet GetInitial(ObjectType type) => Get(type);

    /// <inheritdoc/>
    public override SelectionSet Get(ObjectType type)
    {
        foreach (var set in Volatile.Read(ref _compiled))
        {
            if (ReferenceEquals(set.Type, type))
            {
                return set;
            }
        }

        return Compile(type);
    }

    private SelectionSet Compile(ObjectType type)
    {
        // One compiler numbers the selections of the whole operation, so there is one lock for all of it.
        lock (compiler)
        {
            if (Array.Find(_compiled, other => ReferenceEquals(other.Type, type)) is { } known)
            {
                return known;
            }

            var set = compiler.Compile(type, nodes, around);
            Volatile.Write(ref _compiled, [.. _compiled, set]);
            return set;
        }
    }
}
