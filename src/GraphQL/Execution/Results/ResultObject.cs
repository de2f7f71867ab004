using PyDotOrg.GraphQL.Execution.Plan;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>An object of a result whose fields are resolved one by one.</summary>
/// <param name="set">The fields.</param>
/// <param name="arena">Where the leaves are.</param>
internal sealed class ResultObject(SelectionSet set, JsonWriter arena) : ResultContainer
{
    private readonly ResultSlot[] _slots = new ResultSlot[set.Selections.Length];

    /// <summary>Whether the object is replaced by the value of its only field, see <see cref="Selection.IsLifted"/>.</summary>
    public bool IsLifted { get; init; }

    /// <inheritdoc/>
    public override object GetPathSegment(int index) => set.Selections[index].ResponseName;

    /// <inheritdoc/>
    public override void SetValue(int index, ResultNode value) => _slots[index].Set(value);

    /// <inheritdoc/>
    public override bool TrySetNull(int index)
    {
        if (set.Selections[index].Field.Type is NonNullType)
        {
            return false;
        }

        _slots[index].SetNull();
        return true;
    }

    /// <summary>Whether anything in it is neither null nor known before it ran, as <c>__typename</c> is.</summary>
    public bool HasValue => Array.Exists(_slots, static slot => slot.Node is { } node ? node is not ResultObject { HasValue: false } : !slot.IsNull && !slot.IsEmpty);

    /// <summary>Says that the field of a place has the value that its selection knows already.</summary>
    public void SetConstant(int index) => _slots[index].SetNull();

    /// <inheritdoc/>
    internal override void SetLeaf(int index, JsonWriter leaves, int start) => _slots[index].Set(start, leaves.Length - start);

    /// <inheritdoc/>
    public override void Write(JsonWriter writer)
    {
        var selections = set.Selections;
        if (IsLifted)
        {
            WriteLifted(writer);
            return;
        }

        var separator = (byte)'{';
        for (var i = 0; i < selections.Length; i++)
        {
            if (_slots[i].IsEmpty)
            {
                continue;
            }

            writer.WriteByte(separator);
            separator = (byte)',';
            writer.WriteRaw(selections[i].NameJson);
            WriteValue(writer, i);
        }

        writer.WriteRaw(separator == '{' ? "{}"u8 : "}"u8);
    }

    /// <inheritdoc/>
    public override bool TryGetMember(string responseName, out ResultNode? member)
    {
        member = null;
        for (var index = 0; index < _slots.Length; index++)
        {
            if (!_slots[index].IsEmpty && string.Equals(set.Selections[index].ResponseName, responseName, StringComparison.Ordinal))
            {
                member = GetMember(index);
                return true;
            }
        }

        return false;
    }

    private ResultNode? GetMember(int index)
    {
        ref var slot = ref _slots[index];
        if (slot.Node is not null)
        {
            return slot.Node;
        }

        if (!slot.IsNull)
        {
            return new LeafNode(slot.Leaf(arena.WrittenMemory));
        }

        return set.Selections[index].Constant is { } constant ? new LeafNode(constant) : null;
    }

    private void WriteLifted(JsonWriter writer)
    {
        var index = Array.FindIndex(_slots, slot => !slot.IsEmpty);
        if (index < 0)
        {
            writer.WriteNull();
            return;
        }

        WriteValue(writer, index);
    }

    private void WriteValue(JsonWriter writer, int index)
    {
        ref var slot = ref _slots[index];
        if (slot.Node is { } node)
        {
            node.Write(writer);
        }
        else if (slot.IsNull)
        {
            WriteNull(writer, set.Selections[index]);
        }
        else
        {
            writer.WriteRaw(slot.Leaf(arena.WrittenSpan));
        }
    }

    private static void WriteNull(JsonWriter writer, Selection selection)
    {
        if (selection.Constant is { } constant)
        {
            writer.WriteRaw(constant);
        }
        else if (selection.LeafFormat is { } format && selection.Field.Type.IsLeaf())
        {
            format.WriteNull(writer);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
