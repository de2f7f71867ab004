using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Leaf Field Selections: a leaf has no selection set, everything else has one.
/// https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
/// </summary>
internal sealed class ScalarLeafs(ValidationContext context) : IEnter<FieldNode>
{
    public void Enter(FieldNode node)
    {
        if (context.Position.Type is not { } type)
        {
            return;
        }

        var isLeaf = type.NamedType().IsLeaf();
        var name = node.Name.Value;
        if (isLeaf && node.SelectionSet is { } selectionSet)
        {
            Report(node, context.FieldError(Messages.SelectionOnLeaf(name, type), Sections.LeafFieldSelections, selectionSet));
        }
        else if (!isLeaf && node.SelectionSet is null)
        {
            Report(node, context.FieldError(Messages.SelectionMissing(name, type), Sections.FieldSelections, node));
        }
    }

    private void Report(FieldNode node, ErrorBuilder error) => context.Report(error
        .SetExtension("declaringType", context.Position.ParentType?.Name)
        .SetExtension("field", node.Name.Value)
        .SetExtension("type", context.Position.Type?.ToString())
        .SetExtension("responseName", node.ResponseName));
}
