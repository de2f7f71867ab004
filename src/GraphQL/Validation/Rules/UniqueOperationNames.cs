using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Operation Name Uniqueness: no two operations have the same name.
/// https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
/// </summary>
internal sealed class UniqueOperationNames(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public void Enter(OperationDefinitionNode node)
    {
        if (node.Name is { } name && !_known.TryAdd(name.Value, name))
        {
            context.Report(context
                .Error(Messages.DuplicateOperation(name.Value), Sections.OperationNameUniqueness, [_known[name.Value], name])
                .SetExtension("operation", name.Value));
        }
    }
}
