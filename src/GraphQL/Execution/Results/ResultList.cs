using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>A list of a result whose items are objects, lists or leaves that come one by one.</summary>
/// <param name="count">The number of items.</param>
/// <param name="itemsAreNonNull">Whether null may not stand in the list.</param>
/// <param name="arena">Where the leaves are.</param>
internal sealed class ResultList(int count, bool itemsAreNonNull, JsonWriter arena) : ResultContainer
{
    private readonly ResultSlot[] _slots = new ResultSlot[count];

    /// <summary>The items in their order; null for those that are null.</summary>
    public IEnumerable<ResultNode?> Items => _slots.Select(AsNode);

    /// <inheritdoc/>
    public override object GetPathSegment(int index) => index;

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => _slots[index].Set(value);

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        if (itemsAreNonNull)
        {
            return false;
        }

        _slots[index].SetNull();
        return true;
    }

    /// <inheritdoc/>
    internal override void SetLeaf(int index, JsonWriter leaves, int start) => _slots[index].Set(start, leaves.Length - start);

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        writer.WriteByte((byte)'[');
        for (var i = 0; i < _slots.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteByte((byte)',');
            }

            ref var slot = ref _slots[i];
            if (slot.Node is { } node)
            {
                node.Write(writer);
            }
            else if (slot.IsNull || slot.IsEmpty)
            {
                writer.WriteNull();
            }
            else
            {
                writer.WriteRaw(slot.Leaf(arena.WrittenSpan));
            }
        }

        writer.WriteByte((byte)']');
    }

    private ResultNode? AsNode(ResultSlot slot) =>
        slot.Node ?? (slot.IsNull || slot.IsEmpty ? null : new LeafNode(slot.Leaf(arena.WrittenMemory)));
}
