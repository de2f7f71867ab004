namespace PyDotOrg.GraphQL.Execution.Costs;

/// <summary>What the cost of an operation depends on in a request.</summary>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Flags">The values of <c>@skip</c> and <c>@include</c>.</param>
internal readonly record struct CostReading(VariableValue[] Variables, ulong Flags);
