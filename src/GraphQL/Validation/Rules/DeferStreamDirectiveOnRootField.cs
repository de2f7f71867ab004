using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Defer and Stream Directives Are Used on Valid Root Field: the fields of a mutation run one after another, and a
/// subscription has one, so neither can come later.
/// https://github.com/graphql/graphql-spec/pull/1110
/// </summary>
internal sealed class DeferStreamDirectiveOnRootField(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    // Fragments without a mistake are not looked at again.
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public void Enter(OperationDefinitionNode node)
    {
        if (node.Operation == OperationType.Query || context.Schema.GetRootType(node.Operation) is not { } root)
        {
            return;
        }

        var search = new Search(context, _checked, node.Operation == OperationType.Mutation ? "mutation" : "subscription", root);
        search.Visit(node.SelectionSet);
        if (!search.HasFound)
        {
            _checked.UnionWith(search.Visited);
        }
    }

    private sealed class Search(ValidationContext context, HashSet<string> known, string operation, ObjectType root)
    {
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
                switch (set.Selections[index])
                {
                    case FieldNode field:
                        Report(field, IncrementalDirectives.Stream);
                        break;
                    case InlineFragmentNode fragment:
                        Report(fragment, IncrementalDirectives.Defer);
                        Visit(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when Visited.Add(spread.Name.Value):
                        Visit(spread);
                        break;
                }
            }
        }

        private void Visit(FragmentSpreadNode spread)
        {
            if (context.Fragments.Find(spread.Name.Value) is not { } fragment)
            {
                return;
            }

            Report(spread, IncrementalDirectives.Defer);
            if (!known.Contains(spread.Name.Value))
            {
                Visit(fragment.SelectionSet);
            }
        }

        private void Report(SelectionNode selection, DirectiveDefinition definition)
        {
            if (IncrementalDirectives.Find(selection.Directives, definition) is { } directive)
            {
                HasFound = true;
                context.Report(context.Error(
                    Messages.IncrementalRoot(definition.Name, operation, root), Sections.IncrementalDelivery, directive));
            }
        }
    }
}
