using PyDotOrg.GraphQL.Execution.Plan;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>Fields of one object that are executed together, later (an ExecutionGroup of the proposal).</summary>
/// <param name="Fragments">The fragments that they belong to.</param>
/// <param name="Path">The path of the object.</param>
/// <param name="Set">The fields.</param>
/// <param name="Parent">The object's value.</param>
/// <param name="Scope">The fragments around the fields.</param>
internal sealed record DeferredFields(
    DeferredFragment[] Fragments, IReadOnlyList<object> Path, SelectionSet Set, object? Parent, FragmentScope Scope)
{
    /// <summary>The run of the fields; null until it has begun.</summary>
    public Branch? Branch { get; set; }

    /// <summary>Whether the run is asked for.</summary>
    public bool IsStarted { get; set; }

    /// <summary>The lists among the fields whose items come still later; clients hear of them with the fields.</summary>
    public IReadOnlyList<ItemStream> Streams { get; set; } = [];
}
