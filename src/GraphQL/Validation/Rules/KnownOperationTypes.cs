using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Operation Type Existence: the schema has a root type for the operation.
/// https://spec.graphql.org/September2025/#sec-Operation-Type-Existence
/// </summary>
internal sealed class KnownOperationTypes(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        if (context.Schema.GetRootType(node.Operation) is not null)
        {
            return;
        }

        var operation = node.Operation.ToString().ToLowerInvariant();
        context.Report(context.Error(Messages.UnsupportedOperation(operation), Sections.OperationTypeExistence, node));
    }
}
