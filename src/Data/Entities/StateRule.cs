namespace PyDotOrg.Graph.Data.Entities;

/// <summary>A step that a row's state may take (rest-v1.md 7.21).</summary>
/// <typeparam name="TState">The row's states.</typeparam>
/// <param name="To">The state after the step.</param>
/// <param name="From">The states in which it may be taken.</param>
public sealed record StateRule<TState>(TState To, params IReadOnlyList<TState> From)
    where TState : struct, Enum
{
    /// <summary>Whether a row in this state may take the step.</summary>
    public bool Allows(TState current) => From.Contains(current);
}
