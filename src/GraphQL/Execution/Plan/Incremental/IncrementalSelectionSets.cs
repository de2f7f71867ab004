using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan.Incremental;

/// <summary>The selection sets of a field in both forms: whole, as queries need them, and split, as objects in memory do.</summary>
internal sealed class IncrementalSelectionSets(SelectionSets whole, SelectionSets split) : SelectionSets
{
    /// <inheritdoc/>
    public override SelectionSet Get(ObjectType type) => whole.Get(type);

    /// <inheritdoc/>
    public override SelectionSet GetInitial(ObjectType type) => split.Get(type);
}
