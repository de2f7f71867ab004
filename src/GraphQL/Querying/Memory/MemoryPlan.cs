namespace PyDotOrg.GraphQL.Querying.Memory;

/// <summary>The compiled filter and order of a list in memory, for one shape of arguments.</summary>
/// <typeparam name="T">The element.</typeparam>
/// <param name="Predicate">The condition on an element, given the operands; null when all elements are wanted.</param>
/// <param name="Comparison">The order of the elements; null when they stay as they are.</param>
internal sealed record MemoryPlan<T>(Func<T, object?[], bool>? Predicate, Comparison<T>? Comparison);
