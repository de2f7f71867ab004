using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Spread Is Possible: some object can be of both the fragment's type and the type around it.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible
/// </summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context)
    : IEnter<InlineFragmentNode>, IEnter<FragmentSpreadNode>
{
    public void Enter(InlineFragmentNode node)
    {
        if (context.Position.SelectedType is { } type)
        {
            Check(node, type, null);
        }
    }

    public void Enter(FragmentSpreadNode node)
    {
        var name = node.Name.Value;
        if (context.Fragments.Find(name) is { } fragment
            && context.FindType(fragment.TypeCondition) is { } type
            && type.IsComposite())
        {
            Check(node, type, name);
        }
    }

    private void Check(SelectionNode node, NamedType type, string? fragment)
    {
        if (context.Position.ParentType is not { } parent || DoTypesOverlap(type, parent))
        {
            return;
        }

        var error = context
            .Error(Messages.ImpossibleSpread(fragment, parent, type), Sections.FragmentSpreadIsPossible, node)
            .SetExtension("typeCondition", type.Name)
            .SetExtension("selectionSetType", parent.Name);
        context.Report(fragment is null ? error : error.SetExtension("fragment", fragment));
    }

    private bool DoTypesOverlap(NamedType first, NamedType second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        foreach (var possible in context.Schema.GetPossibleTypes(first))
        {
            if (context.Schema.IsPossibleType(second, possible))
            {
                return true;
            }
        }

        return false;
    }
}
