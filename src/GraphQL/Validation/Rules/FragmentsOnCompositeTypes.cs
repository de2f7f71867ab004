using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragments on Object, Interface or Union Types: a fragment's condition is a type that has fields.
/// https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types
/// </summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context)
    : IEnter<InlineFragmentNode>, IEnter<FragmentDefinitionNode>
{
    public void Enter(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition)
        {
            Check(condition, null);
        }
    }

    public void Enter(FragmentDefinitionNode node) => Check(node.TypeCondition, node.Name.Value);

    private void Check(NamedTypeNode condition, string? fragment)
    {
        if (context.FindType(condition) is { } type && !type.IsComposite())
        {
            context.Report(context
                .Error(Messages.FragmentOnNonComposite(fragment, type.Name), Sections.FragmentsOnCompositeTypes, condition)
                .SetExtension("typeCondition", type.Name));
        }
    }
}
