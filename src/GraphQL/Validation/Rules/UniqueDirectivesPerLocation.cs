using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Directives Are Unique per Location: a directive stands at most once in one place, unless it is repeatable.
/// https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context)
    : IEnter<OperationDefinitionNode>, IEnter<FragmentDefinitionNode>, IEnter<VariableDefinitionNode>,
        IEnter<FieldNode>, IEnter<FragmentSpreadNode>, IEnter<InlineFragmentNode>
{
    public void Enter(OperationDefinitionNode node) => Check(node.Directives);

    public void Enter(FragmentDefinitionNode node) => Check(node.Directives);

    public void Enter(VariableDefinitionNode node) => Check(node.Directives);

    public void Enter(FieldNode node) => Check(node.Directives);

    public void Enter(FragmentSpreadNode node) => Check(node.Directives);

    public void Enter(InlineFragmentNode node) => Check(node.Directives);

    private void Check(IReadOnlyList<DirectiveNode> directives)
    {
        if (directives.Count < 2)
        {
            return;
        }

        var known = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        for (var index = 0; index < directives.Count; index++)
        {
            var node = directives[index];
            var name = node.Name.Value;
            if (context.FindDirective(name) is { IsRepeatable: false } && !known.TryAdd(name, node))
            {
                context.Report(context.Error(Messages.DuplicateDirective(name), Sections.DirectivesAreUnique, [known[name], node]));
            }
        }
    }
}
