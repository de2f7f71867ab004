using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Rules.Merging;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Field Selection Merging: fields with the same response name mean the same.
/// https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
/// </summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context)
    : IEnter<OperationDefinitionNode>, IEnter<FragmentDefinitionNode>, IEnter<FieldNode>
{
    private readonly ConflictFinder _finder = new(context);

    public void Enter(OperationDefinitionNode node) => Check(node.SelectionSet);

    public void Enter(FragmentDefinitionNode node) => Check(node.SelectionSet);

    public void Enter(FieldNode node)
    {
        if (node.SelectionSet is { } selectionSet)
        {
            Check(selectionSet);
        }
    }

    private void Check(SelectionSetNode set)
    {
        if (set.Selections is [not InlineFragmentNode])
        {
            return;
        }

        foreach (var conflict in _finder.FindWithin(context.Position.SelectedType, set))
        {
            Report(conflict);
        }
    }

    private void Report(FieldConflict conflict)
    {
        var error = context.Error(
            Messages.FieldsConflict(conflict.ResponseName, conflict.Reason),
            Sections.FieldSelectionMerging,
            [.. conflict.FirstNodes, .. conflict.SecondNodes]);
        Describe(error, "A", conflict.First);
        Describe(error, "B", conflict.Second);
        context.Report(error);
    }

    private static void Describe(ErrorBuilder error, string side, FieldEntry field) => error
        .SetExtension($"declaringType{side}", field.ParentType?.Name)
        .SetExtension($"field{side}", field.Node.Name.Value)
        .SetExtension($"type{side}", field.Definition?.Type.ToString())
        .SetExtension($"responseName{side}", field.Node.ResponseName);
}
