using System.Buffers;

namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Holds the nodes of lists that are still being read; inner lists lie on top of outer ones. One rented array serves a
/// whole parse, so that each list is allocated once, at its final length.
/// </summary>
internal struct NodeStack
{
    private const int InitialLength = 64;

    private SyntaxNode[] nodes;

    /// <summary>How many nodes lie on the stack: the mark that <see cref="Pop"/> goes back to.</summary>
    public int Count { get; private set; }

    /// <summary>An empty stack.</summary>
    public static NodeStack Rent() => new() { nodes = ArrayPool<SyntaxNode>.Shared.Rent(InitialLength) };

    /// <summary>Puts a node on top.</summary>
    public void Push(SyntaxNode node)
    {
        if (Count == nodes.Length)
        {
            Grow();
        }

        nodes[Count++] = node;
    }

    /// <summary>Takes the nodes above a mark off as a list.</summary>
    public T[] Pop<T>(int mark)
        where T : SyntaxNode
    {
        var list = new T[Count - mark];
        Array.Copy(nodes, mark, list, 0, list.Length);
        Count = mark;
        return list;
    }

    /// <summary>Gives the array back.</summary>
    public readonly void Return() => ArrayPool<SyntaxNode>.Shared.Return(nodes, clearArray: true);

    private void Grow()
    {
        var larger = ArrayPool<SyntaxNode>.Shared.Rent(nodes.Length * 2);
        nodes.CopyTo(larger, 0);
        Return();
        nodes = larger;
    }
}
