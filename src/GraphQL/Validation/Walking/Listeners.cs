using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Validation.Walking;

/// <summary>The rules of one validation that look at a kind of node.</summary>
/// <typeparam name="TNode">The kind.</typeparam>
internal readonly struct Listeners<TNode>(IEnter<TNode>[] enters, ILeave<TNode>[] leaves)
    where TNode : SyntaxNode
{
    public void Enter(SyntaxNode node)
    {
        foreach (var rule in enters)
        {
            rule.Enter((TNode)node);
        }
    }

    public void Leave(SyntaxNode node)
    {
        foreach (var rule in leaves)
        {
            rule.Leave((TNode)node);
        }
    }
}
