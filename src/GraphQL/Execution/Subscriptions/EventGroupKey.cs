using PyDotOrg.GraphQL.Execution.Plan;

namespace PyDotOrg.GraphQL.Execution.Subscriptions;

/// <summary>What subscribers must have in common to share results; the operation is the same object for the same document.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Topic">The name of the topic.</param>
/// <param name="Variables">The raw variables as they were written.</param>
internal sealed record EventGroupKey(CompiledOperation Operation, string Topic, string Variables);
