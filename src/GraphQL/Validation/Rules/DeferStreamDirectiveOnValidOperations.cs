using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Defer and Stream Directives Are Used on Valid Operations: the results of a subscription come whole. A directive that
/// its <c>if</c> may switch off is left to the execution, as is one that <c>@skip</c> or <c>@include</c> may leave out.
/// https://github.com/graphql/graphql-spec/pull/1110
/// </summary>
internal sealed class DeferStreamDirectiveOnValidOperations(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    // Fragments without a mistake are not looked at again.
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public void Enter(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription)
        {
            return;
        }

        var search = new Search(context, _checked);
        search.Visit(node.SelectionSet);
        if (!search.HasFound)
        {
            _checked.UnionWith(search.Visited);
        }
    }

    private static bool MayBeLeftOut(SelectionNode selection) =>
        (IncrementalDirectives.Find(selection.Directives, SpecifiedDirectives.Skip) is { } skip
            && IncrementalDirectives.FindArgument(skip, "if") is not BooleanValueNode { Value: false })
        || (IncrementalDirectives.Find(selection.Directives, SpecifiedDirectives.Include) is { } include
            && IncrementalDirectives.FindArgument(include, "if") is { } condition
            && condition is not BooleanValueNode { Value: true });

    private static bool MayBeOff(DirectiveNode directive) =>
        IncrementalDirectives.FindArgument(directive, "if") is VariableNode or BooleanValueNode { Value: false };

    private sealed class Search(ValidationContext context, HashSet<string> known)
    {
        private readonly Stack<SyntaxNode> _spreads = [];

        public HashSet<string> Visited { get; } = new(StringComparer.Ordinal);

        public bool HasFound { get; private set; }

        public void Visit(SelectionSetNode set)
        {
            if (!context.SpendFragmentVisits(set.Selections.Count))
            {
                return;
            }

            for (var index = 0; index < set.Selections.Count; index++)
            {
                if (!MayBeLeftOut(set.Selections[index]))
                {
                    Visit(set.Selections[index]);
                }
            }
        }

        private void Visit(SelectionNode selection)
        {
            foreach (var directive in selection.Directives)
            {
                if (IncrementalDirectives.Contains(directive) && !MayBeOff(directive))
                {
                    HasFound = true;
                    context.Report(context.Error(
                        Messages.IncrementalSubscription(directive.Name.Value), Sections.IncrementalDelivery, [directive, .. _spreads]));
                }
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: { } fields }:
                    Visit(fields);
                    break;
                case InlineFragmentNode fragment:
                    Visit(fragment.SelectionSet);
                    break;
                case FragmentSpreadNode spread when !known.Contains(spread.Name.Value) && Visited.Add(spread.Name.Value):
                    Follow(spread);
                    break;
            }
        }

        private void Follow(FragmentSpreadNode spread)
        {
            if (context.Fragments.Find(spread.Name.Value) is { } fragment)
            {
                _spreads.Push(spread);
                Visit(fragment.SelectionSet);
                _spreads.Pop();
            }
        }
    }
}
