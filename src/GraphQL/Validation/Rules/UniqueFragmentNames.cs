using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Name Uniqueness: no two fragments have the same name.
/// https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness
/// </summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : IEnter<FragmentDefinitionNode>
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public void Enter(FragmentDefinitionNode node)
    {
        var name = node.Name.Value;
        if (!_known.TryAdd(name, node.Name))
        {
            context.Report(context
                .Error(Messages.DuplicateFragment(name), Sections.FragmentNameUniqueness, [_known[name], node.Name])
                .SetExtension("fragment", name));
        }
    }
}
