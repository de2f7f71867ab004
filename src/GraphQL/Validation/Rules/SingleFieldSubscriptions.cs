using PyDotOrg.GraphQL.Language;
using PyDotOrg.GraphQL.Types;
using PyDotOrg.GraphQL.Validation.Walking;

namespace PyDotOrg.GraphQL.Validation.Rules;

/// <summary>
/// Single Root Field: a subscription selects one field of its root, without condition and not about the schema.
/// https://spec.graphql.org/September2025/#sec-Single-Root-Field
/// </summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : IEnter<OperationDefinitionNode>
{
    public void Enter(OperationDefinitionNode node)
    {
        if (node.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var selected = new RootFields(context, root);
        selected.Collect(node.SelectionSet);
        var name = node.Name?.Value;
        if (selected.Conditions.Count > 0)
        {
            Report(Messages.ConditionalSubscriptionRoot(name), selected.Conditions);
            return;
        }

        if (selected.Groups.Count == 0)
        {
            Report(Messages.EmptySubscription(name), [node.SelectionSet]);
        }
        else if (selected.Groups.Count > 1)
        {
            Report(Messages.SeveralSubscriptionRoots(name), [.. selected.Groups.Skip(1).SelectMany(static group => group)]);
        }

        foreach (var group in selected.Groups)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Report(Messages.IntrospectionSubscription(name), group);
            }
        }
    }

    private void Report(string message, IReadOnlyList<SyntaxNode> nodes) =>
        context.Report(context.Error(message, Sections.SingleRootField, nodes));

    /// <summary>CollectFields of the specification, except that a condition is noted and what it guards is left out.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly Dictionary<string, List<FieldNode>> _byResponseName = new(StringComparer.Ordinal);
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        /// <summary>The fields by response name, in the order of their first ones.</summary>
        public List<List<FieldNode>> Groups { get; } = [];

        /// <summary>The uses of <c>@skip</c> and <c>@include</c>.</summary>
        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode set)
        {
            if (!context.SpendFragmentVisits(set.Selections.Count))
            {
                return;
            }

            for (var index = 0; index < set.Selections.Count; index++)
            {
                var selection = set.Selections[index];
                if (IsConditional(selection))
                {
                    continue;
                }

                switch (selection)
                {
                    case FieldNode field:
                        Add(field);
                        break;
                    case InlineFragmentNode fragment when Applies(fragment.TypeCondition):
                        Collect(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread:
                        CollectFragment(spread.Name.Value);
                        break;
                }
            }
        }

        private void CollectFragment(string name)
        {
            if (context.Fragments.Find(name) is { } fragment && Applies(fragment.TypeCondition) && _visited.Add(name))
            {
                Collect(fragment.SelectionSet);
            }
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.FindType(condition) is { } type && context.Schema.IsSubType(type, root));

        private void Add(FieldNode field)
        {
            if (!_byResponseName.TryGetValue(field.ResponseName, out var group))
            {
                _byResponseName[field.ResponseName] = group = [];
                Groups.Add(group);
            }

            group.Add(field);
        }

        private bool IsConditional(SelectionNode selection)
        {
            var condition = Find(selection, "skip") ?? Find(selection, "include");
            if (condition is not null)
            {
                Conditions.Add(condition);
            }

            return condition is not null;
        }

        private static DirectiveNode? Find(SelectionNode selection, string name)
        {
            for (var index = 0; index < selection.Directives.Count; index++)
            {
                if (selection.Directives[index].Name.Value == name)
                {
                    return selection.Directives[index];
                }
            }

            return null;
        }
    }
}
