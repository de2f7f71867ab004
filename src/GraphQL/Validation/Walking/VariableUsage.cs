using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A variable where a value is expected.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Expected">What is expected there.</param>
internal readonly record struct VariableUsage(VariableNode Variable, InputPosition Expected);
