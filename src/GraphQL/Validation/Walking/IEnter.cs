using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A rule that looks at every node of a kind before its children.</summary>
/// <typeparam name="TNode">The kind, one of those that <see cref="RuleSet"/> lists.</typeparam>
internal interface IEnter<TNode>
    where TNode : SyntaxNode
{
    /// <summary>Called with the position standing at the node.</summary>
    void Enter(TNode node);
}
