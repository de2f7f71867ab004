using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PyDotOrg.GraphQL.Language;

/// <summary>
/// Holds the nodes of lists that are still being read; inner lists lie on top of outer ones. One rented array serves a
/// whole parse, so that each list is allocated once, at its final length.
/// </summary>
internal struct NodeStack
{
    private const int InitialLength = 64;

    private Slot[] slots;

    /// <summary>How many nodes lie on the stack: the mark that <see cref="Pop"/> goes back to.</summary>
    public int Count { get; private set; }

    /// <summary>An empty stack.</summary>
    public static NodeStack Rent() => new() { slots = ArrayPool<Slot>.Shared.Rent(InitialLength) };

    /// <summary>Puts a node on top.</summary>
    public void Push(SyntaxNode node)
    {
        if (Count == slots.Length)
        {
            Grow();
        }

        slots[Count++].Node = node;
    }

    /// <summary>Takes the nodes above a mark off as a list. All of them must be of the type.</summary>
    public T[] Pop<T>(int mark)
        where T : SyntaxNode
    {
        var top = slots.AsSpan(mark, Count - mark);
        Debug.Assert(top.ToArray().All(slot => slot.Node is T), "A list is popped as what was pushed.");

        // Copied as one block: an array copy would look at the type of each node again.
        ref var first = ref Unsafe.As<Slot, T>(ref MemoryMarshal.GetReference(top));
        var list = MemoryMarshal.CreateReadOnlySpan(ref first, top.Length).ToArray();
        Count = mark;
        return list;
    }

    /// <summary>Gives the array back.</summary>
    public readonly void Return() => ArrayPool<Slot>.Shared.Return(slots, clearArray: true);

    private void Grow()
    {
        var larger = ArrayPool<Slot>.Shared.Rent(slots.Length * 2);
        slots.CopyTo(larger, 0);
        Return();
        slots = larger;
    }

    /// <summary>A place for a node. In a structure, because a store into an array of classes checks the type each time.</summary>
    private struct Slot
    {
        public SyntaxNode Node;
    }
}
