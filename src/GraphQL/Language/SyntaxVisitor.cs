namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Walks a tree in the order of the text. Override <see cref="Enter"/> and <see cref="Leave"/> and switch on
/// <see cref="SyntaxNode.Kind"/>. It keeps no state of its own and allocates nothing.
/// </summary>
public abstract partial class SyntaxVisitor
{
    /// <summary>Walks a node and all below it.</summary>
    public void Visit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (Enter(node))
        {
            VisitChildren(node);
        }

        Leave(node);
    }

    /// <summary>Called before the children of a node. False passes them over.</summary>
    protected virtual bool Enter(SyntaxNode node) => true;

    /// <summary>Called behind the children of a node, also when they were passed over.</summary>
    protected virtual void Leave(SyntaxNode node)
    {
    }

    private void VisitOptional(SyntaxNode? node)
    {
        if (node is not null)
        {
            Visit(node);
        }
    }

    private void VisitList(IReadOnlyList<SyntaxNode> nodes)
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            Visit(nodes[index]);
        }
    }
}
