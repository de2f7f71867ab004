using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragments Must Be Used: every fragment is reached from an operation.
/// https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used
/// </summary>
internal sealed class NoUnusedFragments(ValidationContext context) : ILeave<DocumentNode>
{
    public void Leave(DocumentNode node)
    {
        var used = new OrderedFragments();
        for (var index = 0; index < node.Definitions.Count; index++)
        {
            if (node.Definitions[index] is OperationDefinitionNode operation)
            {
                context.Fragments.AddReferenced(operation, used);
            }
        }

        var usedNames = UsedNames(used);
        for (var index = 0; index < node.Definitions.Count; index++)
        {
            if (node.Definitions[index] is FragmentDefinitionNode fragment && !usedNames.Contains(fragment.Name.Value))
            {
                context.Report(context
                    .Error(Messages.UnusedFragment(fragment.Name.Value), Sections.FragmentsMustBeUsed, fragment)
                    .SetExtension("fragment", fragment.Name.Value));
            }
        }
    }

    /// <summary>By name, so that the earlier one of two fragments with one name does not count as unused, too.</summary>
    private static HashSet<string> UsedNames(OrderedFragments used)
    {
        var names = new HashSet<string>(used.Count, StringComparer.Ordinal);
        for (var index = 0; index < used.Count; index++)
        {
            names.Add(used[index].Name.Value);
        }

        return names;
    }
}
