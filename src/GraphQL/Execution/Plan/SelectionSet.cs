using PyDotOrg.GraphQL.Execution.Plan.Incremental;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>The response fields of one object type, merged and in their order (CollectFields, section 6.3.2).</summary>
/// <param name="type">The object type.</param>
/// <param name="selections">The fields; some may be left out by <c>@skip</c> and <c>@include</c>.</param>
public sealed class SelectionSet(ObjectType type, Selection[] selections)
{
    /// <summary>The object type.</summary>
    public ObjectType Type { get; } = type;

    /// <summary>The fields in the order of the result.</summary>
    public Selection[] Selections { get; } = selections;

    /// <summary>The fields of the object that come later; null when all are here.</summary>
    internal DeferredSelections? Deferred { get; init; }
}
