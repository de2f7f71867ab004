using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Taking rows: which list, which page, and then the template.</content>
internal sealed partial class RowLevel
{
    /// <inheritdoc/>
    public bool OnRow(RowReader row)
    {
        var index = 0;
        if (Plan.GroupOrdinal >= 0)
        {
            index = Keys!.Find(row, Plan.GroupOrdinal); // A grouped statement has keys.
            if (index < 0)
            {
                return true;
            }
        }

        ref var bucket = ref _buckets[index];
        if (bucket.Count >= Window.Size)
        {
            bucket.HasMore = true;
            return Plan.GroupOrdinal >= 0;
        }

        Link(ref bucket, index);
        if (Plan.Page.NeedsEnds)
        {
            KeepCursor(ref bucket, row);
        }

        for (var face = 0; face < Plan.Faces.Length; face++)
        {
            WriteRow(Plan.Faces[face], row);
        }

        return true;
    }

    /// <summary>Whether any list has more rows than it shows.</summary>
    public bool HasMore => Array.FindIndex(_buckets, 0, _bucketCount, bucket => bucket.HasMore) >= 0;

    /// <summary>Whether the only list should show one row and has none.</summary>
    public bool IsMissing => Plan.Page.Form == PageForm.Single && _buckets[0].First < 0;

    /// <summary>Takes the number of elements of a whole list.</summary>
    /// <param name="row">The row that a counting statement gave.</param>
    /// <param name="groupOrdinal">The column with the key of the parent; -1 when there is one list only.</param>
    /// <param name="count">The number.</param>
    public void SetCount(RowReader row, int groupOrdinal, long count)
    {
        var index = groupOrdinal < 0 ? 0 : Keys!.Find(row, groupOrdinal); // A grouped statement has keys.
        if (index >= 0)
        {
            _buckets[index].TotalCount = count;
        }
    }

    private void Link(ref RowBucket bucket, int index)
    {
        Ensure(ref _links, _linkCount + 1);
        var number = _linkCount++;
        _links[number] = new RowLink { Bucket = index, Position = bucket.Count++, Next = Window.IsBackward ? bucket.First : -1 };
        if (Window.IsBackward)
        {
            bucket.First = number;
            return;
        }

        if (bucket.Last < 0)
        {
            bucket.First = number;
        }
        else
        {
            _links[bucket.Last].Next = number;
        }

        bucket.Last = number;
    }

    /// <summary>Nobody knows beforehand which row is the last one, so each row's cursor takes the place of the one before.</summary>
    private void KeepCursor(ref RowBucket bucket, RowReader row)
    {
        var start = Cursors.Length;
        Plan.Cursors!.Write(Cursors, row, Plan.OrderOrdinals); // A page with ends has cursors.
        bucket.LastCursor = new CursorRange(start, Cursors.Length - start);
        if (bucket.Count == 1)
        {
            bucket.FirstCursor = bucket.LastCursor;
        }
    }

    private void WriteRow(RowTemplate template, RowReader row)
    {
        Ensure(ref _slots, _slotCount + 1);
        var slot = _slotCount++;
        _slots[slot] = new RowSlot { Start = Buffer.Length, FirstPlace = _gapCount };
        if (template.HasOpenPlaces)
        {
            Ensure(ref _gaps, _gapCount + template.Places.Length);
            _gaps.AsSpan(_gapCount, template.Places.Length).Fill(new RowGap { Offset = -1 });
            _gapCount += template.Places.Length;
        }

        WriteOps(template, row, slot);
        _slots[slot].End = Buffer.Length;
    }
}
