using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Plan;

/// <summary>What fields of an operation are collected with.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Fragments">The fragments of the document.</param>
/// <param name="Conditions">The variables of conditions.</param>
internal sealed record CollectionScope(
    GraphQLSchema Schema, IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments, ConditionTable Conditions)
{
    /// <summary>The values of the conditions' variables, when the plan is for these only; null when it is for all of them.</summary>
    public ulong? Flags { get; init; }
}
