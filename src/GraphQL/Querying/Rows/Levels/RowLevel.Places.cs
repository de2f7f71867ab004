using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Where rows stand in the result: made for errors and for fields in memory only.</content>
internal sealed partial class RowLevel
{
    private readonly Dictionary<(int Slot, int Object), RowContainer> _containers = [];
    private IRowOwner? _owner;

    /// <summary>The template of a slot.</summary>
    public RowTemplate TemplateOf(int slot) => Plan.Faces[slot % FaceCount];

    /// <summary>An open place of a row.</summary>
    public ref RowGap GapOf(int slot, int place) => ref _gaps[_slots[slot].FirstPlace + place];

    /// <summary>Writes one row.</summary>
    public void WriteSlot(JsonWriter writer, int slot) => WriteSlot(writer, slot, TemplateOf(slot));

    /// <summary>Puts null in the place of a whole list.</summary>
    public void SetNull(int bucket) => _buckets[bucket].IsNull = true;

    /// <summary>Puts null in the place of a field of a page.</summary>
    public void SetMemberNull(int bucket, int member) => _buckets[bucket].NullMembers |= 1UL << member;

    /// <summary>Puts null in the place of a row.</summary>
    /// <returns>Whether null may stand there.</returns>
    public bool TrySetRowNull(int bucket, int face, int position)
    {
        if (!Plan.Faces[face].IsNullable)
        {
            // A page shows its rows in a field of its own, which may take the null.
            _buckets[bucket].IsNull |= Plan.Page.Form == PageForm.List;
            return false;
        }

        var row = _buckets[bucket].First;
        for (; position > 0; position--)
        {
            row = _links[row].Next;
        }

        ref var slot = ref _slots[(row * FaceCount) + face];
        slot.IsNull = true;
        slot.Start = Buffer.Length;
        WriteNull(null);
        slot.End = Buffer.Length;
        return true;
    }

    /// <summary>The first row of a list for the only field that shows it; -1 when the list is empty.</summary>
    public int FirstSlot(int bucket) => _buckets[bucket].First < 0 ? -1 : _buckets[bucket].First * FaceCount;

    /// <summary>The container of an object of a row.</summary>
    private RowContainer ContainerOf(int slot, int item)
    {
        if (!_containers.TryGetValue((slot, item), out var container))
        {
            var (parent, index) = item == 0 ? PlaceOf(slot) : InnerPlaceOf(slot, item);
            container = new RowContainer(this, slot) { Parent = parent, Index = index };
            _containers.Add((slot, item), container);
        }

        return container;
    }

    private (ResultContainer Parent, int Index) InnerPlaceOf(int slot, int item)
    {
        var inner = TemplateOf(slot).Objects[item];
        return (ContainerOf(slot, inner.Parent), inner.FirstPlace);
    }

    /// <summary>The place of a row among the rows of its list.</summary>
    private (ResultContainer Parent, int Index) PlaceOf(int slot)
    {
        var link = _links[slot / FaceCount];
        var face = slot % FaceCount;
        var position = Window.IsBackward ? _buckets[link.Bucket].Count - 1 - link.Position : link.Position;
        var (outer, index) = OuterPlaceOf(link.Bucket);
        switch (Plan.Page.Form)
        {
            case PageForm.Single:
                return (outer, index);
            case PageForm.List:
                return (new RowsContainer(this, link.Bucket, face) { Parent = outer, Index = index }, position);
            default:
                var page = new BucketNode(this, link.Bucket) { Parent = outer, Index = index };
                var member = Array.FindIndex(Plan.Page.Members, candidate => candidate.Face == face);
                return (new RowsContainer(this, link.Bucket, face) { Parent = page, Index = member }, position);
        }
    }

    /// <summary>The place that a list has in the result; known since the level was attached.</summary>
    private (ResultContainer Container, int Index) OuterPlaceOf(int bucket) => _owner!.PlaceOf(bucket);

    /// <summary>The lists of a child level stand on the rows of this one.</summary>
    private sealed class ParentRows(RowLevel parent, KeyTable keys) : IRowOwner
    {
        public (ResultContainer Container, int Index) PlaceOf(int bucket)
        {
            var owner = keys.Owners[bucket];
            return (parent.ContainerOf(owner.Slot, parent.TemplateOf(owner.Slot).Places[owner.Place].Object), owner.Place);
        }
    }
}
