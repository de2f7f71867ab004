using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Null where none may stand (specification, section 6.4.4), as far as it stays inside a row.</content>
internal sealed partial class RowLevel
{
    private List<RowError>? _errors;

    private void AddError(RowError error) => (_errors ??= []).Add(error);

    /// <summary>Takes back the nearest object around a leaf that may be null; the row itself when there is none.</summary>
    /// <returns>The step to go on with.</returns>
    private int TakeBack(RowTemplate template, RowLeaf leaf, int slot)
    {
        var item = leaf.Object;
        while (item > 0 && !template.Objects[item].IsNullable)
        {
            item = template.Objects[item].Parent;
        }

        var isFatal = item == 0 && !template.IsNullable;
        AddError(new RowError(slot, leaf.Object, leaf.Selection, isFatal, _leafError ?? RowErrors.NonNull));
        _leafError = null;
        if (template.HasOpenPlaces)
        {
            ClosePlaces(template.Objects[item], slot);
        }

        Buffer.Truncate(item == 0 ? _slots[slot].Start : _objectStarts[item]);
        WriteNull(template.Objects[item].Selection);
        _slots[slot].IsNull |= item == 0;
        return item == 0 ? template.Ops.Length : template.Objects[item].EndOp + 1;
    }

    private void ClosePlaces(RowObject item, int slot)
    {
        var first = _slots[slot].FirstPlace;
        for (var place = item.FirstPlace; place < item.EndPlace; place++)
        {
            _gaps[first + place].Offset = -1;
        }
    }
}
