using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>The selection sets of one field by the object type that its value turns out to be; compiled when first needed.</summary>
internal abstract class SelectionSets
{
    /// <summary>The selection set for a possible object type of the field.</summary>
    public abstract SelectionSet Get(ObjectType type);

    /// <summary>As <see cref="Get"/>, without the fields that come later.</summary>
    public virtual SelectionSet GetInitial(ObjectType type) => Get(type);
}
