using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Directives Are Defined, Directives Are in Valid Locations: a directive exists and may stand where it stands.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Defined
/// https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations
/// </summary>
internal sealed class KnownDirectives(ValidationContext context)
    : IEnter<OperationDefinitionNode>, IEnter<FragmentDefinitionNode>, IEnter<VariableDefinitionNode>,
        IEnter<FieldNode>, IEnter<FragmentSpreadNode>, IEnter<InlineFragmentNode>
{
    public void Enter(OperationDefinitionNode node) => Check(node.Directives, LocationOf(node.Operation));

    public void Enter(FragmentDefinitionNode node) => Check(node.Directives, "FRAGMENT_DEFINITION");

    public void Enter(VariableDefinitionNode node) => Check(node.Directives, "VARIABLE_DEFINITION");

    public void Enter(FieldNode node) => Check(node.Directives, "FIELD");

    public void Enter(FragmentSpreadNode node) => Check(node.Directives, "FRAGMENT_SPREAD");

    public void Enter(InlineFragmentNode node) => Check(node.Directives, "INLINE_FRAGMENT");

    private static string LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => "QUERY",
        OperationType.Mutation => "MUTATION",
        _ => "SUBSCRIPTION",
    };

    private void Check(IReadOnlyList<DirectiveNode> directives, string location)
    {
        for (var index = 0; index < directives.Count; index++)
        {
            var node = directives[index];
            var name = node.Name.Value;
            if (context.FindDirective(name) is not { } directive)
            {
                context.Report(context.Error(Messages.UnknownDirective(name), Sections.DirectivesAreDefined, node));
            }
            else if (!directive.Locations.Contains(location))
            {
                context.Report(context.Error(
                    Messages.MisplacedDirective(name, location), Sections.DirectivesInValidLocations, node));
            }
        }
    }
}
