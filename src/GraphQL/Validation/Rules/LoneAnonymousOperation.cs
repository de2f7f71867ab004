using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Lone Anonymous Operation: an operation without a name stands alone.
/// https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation
/// </summary>
internal sealed class LoneAnonymousOperation(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    private readonly int _operations = Count(context.Document);

    public void Enter(OperationDefinitionNode node)
    {
        if (node.Name is null && _operations > 1)
        {
            context.Report(context
                .Error(Messages.LoneAnonymousOperation, Sections.LoneAnonymousOperation, node)
                .SetExtension("operations", _operations));
        }
    }

    private static int Count(DocumentNode document)
    {
        var count = 0;
        for (var index = 0; index < document.Definitions.Count; index++)
        {
            count += document.Definitions[index] is OperationDefinitionNode ? 1 : 0;
        }

        return count;
    }
}
