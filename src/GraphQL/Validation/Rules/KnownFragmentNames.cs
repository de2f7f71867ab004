using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Spread Target Defined: a fragment that is spread exists.
/// https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined
/// </summary>
internal sealed class KnownFragmentNames(ValidationContext context) : IEnter<FragmentSpreadNode>
{
    public void Enter(FragmentSpreadNode node)
    {
        var name = node.Name.Value;
        if (context.Fragments.Find(name) is null)
        {
            context.Report(context
                .Error(Messages.UnknownFragment(name), Sections.FragmentSpreadTargetDefined, node.Name)
                .SetExtension("fragment", name));
        }
    }
}
