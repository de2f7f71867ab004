using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>Which rules of a set look at a kind of node.</summary>
/// <typeparam name="TNode">The kind.</typeparam>
internal sealed class Subscription<TNode>(IReadOnlyList<Rule> rules)
    where TNode : SyntaxNode
{
    private readonly int[] _enters = IndexesOf(rules, typeof(IEnter<TNode>));
    private readonly int[] _leaves = IndexesOf(rules, typeof(ILeave<TNode>));

    /// <summary>The listeners among the rules of one validation.</summary>
    public Listeners<TNode> Select(object[] created)
    {
        var enters = _enters.Length == 0 ? [] : new IEnter<TNode>[_enters.Length];
        for (var index = 0; index < enters.Length; index++)
        {
            enters[index] = (IEnter<TNode>)created[_enters[index]];
        }

        var leaves = _leaves.Length == 0 ? [] : new ILeave<TNode>[_leaves.Length];
        for (var index = 0; index < leaves.Length; index++)
        {
            leaves[index] = (ILeave<TNode>)created[_leaves[index]];
        }

        return new Listeners<TNode>(enters, leaves);
    }

    private static int[] IndexesOf(IReadOnlyList<Rule> rules, Type listener) =>
        [.. Enumerable.Range(0, rules.Count).Where(index => listener.IsAssignableFrom(rules[index].Type))];
}
