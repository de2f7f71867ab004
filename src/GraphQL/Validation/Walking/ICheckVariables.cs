using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A rule that needs every use of variables in an operation, those in its fragments included.</summary>
internal interface ICheckVariables
{
    /// <summary>Called for each operation after the walk.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="usages">The uses; the list is only lent.</param>
    void Check(OperationDefinitionNode operation, IReadOnlyList<VariableUsage> usages);
}
