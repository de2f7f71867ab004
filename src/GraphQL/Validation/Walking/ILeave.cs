using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>A rule that looks at every node of a kind behind its children.</summary>
/// <typeparam name="TNode">The kind, one of those that <see cref="RuleSet"/> lists.</typeparam>
internal interface ILeave<TNode>
    where TNode : SyntaxNode
{
    /// <summary>Called with the position standing at the node.</summary>
    void Leave(TNode node);
}
