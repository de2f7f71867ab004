namespace PyDotOrg.Graph.Schema.Shared.Mutations;

/// <summary>The row is not in a state in which this may be done.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <param name="Message">The state of the row, and those in which it may be done.</param>
/// <param name="Current">The state of the row.</param>
/// <param name="Allowed">The states in which it may be done.</param>
internal abstract record StateError<TState>(string Message, TState Current, IReadOnlyList<TState> Allowed)
    where TState : struct, Enum;
