using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>Takes rows from state to state (contract: REST, section 7.21).</summary>
internal static class StateSteps
{
    /// <summary>Takes a step, or tells why it cannot be taken.</summary>
    /// <param name="write">The row.</param>
    /// <param name="step">The step.</param>
    /// <param name="refuse">Makes the error of a row that is not where the step begins.</param>
    /// <returns>Whether it was taken.</returns>
    public static bool TryTake<T, TState>(this Write<T> write, StateRule<TState> step, Func<T, IReadOnlyList<TState>, object> refuse)
        where T : Entity, IStaged<TState>
        where TState : struct, Enum
    {
        if (!step.Allows(write.Row.Status))
        {
            write.Refuse(refuse(write.Row, step.From));
            return false;
        }

        write.Row.Status = step.To;
        return true;
    }
}
