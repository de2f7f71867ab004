namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A row that goes from state to state by <see cref="StateRule{TState}"/>s.</summary>
/// <typeparam name="TState">The row's states.</typeparam>
public interface IStaged<TState>
    where TState : struct, Enum
{
    /// <summary>The state of the row.</summary>
    TState Status { get; set; }
}
