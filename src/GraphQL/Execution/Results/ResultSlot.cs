namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>
/// One place of an object or list: nothing, null, a part, or a leaf. A leaf is a range of JSON in the operation's arena,
/// so that values need no object each.
/// </summary>
internal struct ResultSlot
{
    private const int NullLength = -1;

    private int _start;
    private int _length;

    /// <summary>The part; null when the place holds none.</summary>
    public ResultNode? Node { get; private set; }

    /// <summary>Whether the place was never filled, as that of a field that <c>@skip</c> leaves out.</summary>
    public readonly bool IsEmpty => Node is null && _length == 0;

    /// <summary>Whether the place holds null.</summary>
    public readonly bool IsNull => Node is null && _length == NullLength;

    /// <summary>Puts a part into the place.</summary>
    public void Set(ResultNode node)
    {
        Node = node;
        _length = 0;
    }

    /// <summary>Puts a leaf into the place.</summary>
    public void Set(int start, int length)
    {
        Node = null;
        _start = start;
        _length = length;
    }

    /// <summary>Puts null into the place.</summary>
    public void SetNull() => Set(0, NullLength);

    /// <summary>The leaf in the place.</summary>
    /// <param name="arena">What the operation's arena holds.</param>
    public readonly ReadOnlySpan<byte> Leaf(ReadOnlySpan<byte> arena) => arena.Slice(_start, _length);

    /// <summary>The leaf in the place.</summary>
    /// <param name="arena">What the operation's arena holds.</param>
    public readonly ReadOnlyMemory<byte> Leaf(ReadOnlyMemory<byte> arena) => arena.Slice(_start, _length);
}
