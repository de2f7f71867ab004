using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Writing results: copying rows, with what belongs into their open places.</content>
internal sealed partial class RowLevel
{
    /// <summary>Writes one list as its field shows it.</summary>
    public void WriteBucket(JsonWriter writer, int index)
    {
        ref readonly var bucket = ref _buckets[index];
        if (bucket.IsNull)
        {
            WriteNullField(writer, Plan.Selection);
            return;
        }

        switch (Plan.Page.Form)
        {
            case PageForm.List:
                WriteRows(writer, index, face: 0);
                break;
            case PageForm.Single when bucket.First < 0:
                WriteNullField(writer, Plan.Selection);
                break;
            case PageForm.Single:
                WriteSlot(writer, bucket.First * FaceCount, Plan.Faces[0]);
                break;
            default:
                WriteMembers(writer, Plan.Page.Members, index, Plan.Page.IsLifted);
                break;
        }
    }

    /// <summary>Writes the rows of a list for one of the fields that show them.</summary>
    public void WriteRows(JsonWriter writer, int index, int face)
    {
        var template = Plan.Faces[face];
        writer.WriteByte((byte)'[');
        var isFirst = true;
        for (var row = _buckets[index].First; row >= 0; row = _links[row].Next)
        {
            if (!isFirst)
            {
                writer.WriteByte((byte)',');
            }

            isFirst = false;
            WriteSlot(writer, (row * FaceCount) + face, template);
        }

        writer.WriteByte((byte)']');
    }

    /// <summary>Writes the value of one field of a page.</summary>
    public void WriteMember(JsonWriter writer, PageMember member, int index)
    {
        ref readonly var bucket = ref _buckets[index];
        switch (member.Kind)
        {
            case PageMemberKind.Literal:
                WriteLeaf(writer, member, member.Json);
                break;
            case PageMemberKind.Rows:
                WriteRows(writer, index, member.Face);
                break;
            case PageMemberKind.PageInfo:
                WriteMembers(writer, member.Members, index, member.Selection.IsLifted);
                break;
            case PageMemberKind.TotalCount when member.Selection.LeafFormat is null:
                writer.WriteNumber(bucket.TotalCount);
                break;
            case PageMemberKind.HasNextPage:
                WriteLeaf(writer, member, Window.IsBackward ? Window.HasBehind : bucket.HasMore);
                break;
            case PageMemberKind.HasPreviousPage:
                WriteLeaf(writer, member, Window.IsBackward ? bucket.HasMore : Window.HasBefore);
                break;
            case PageMemberKind.StartCursor:
                WriteCursor(writer, member, Window.IsBackward ? bucket.LastCursor : bucket.FirstCursor);
                break;
            case PageMemberKind.EndCursor:
                WriteCursor(writer, member, Window.IsBackward ? bucket.FirstCursor : bucket.LastCursor);
                break;
            default:
                WriteCount(writer, member, bucket.TotalCount);
                break;
        }
    }

    private void WriteMembers(JsonWriter writer, PageMember[] members, int index, bool isLifted)
    {
        if (isLifted)
        {
            WriteMember(writer, members[0], index);
            return;
        }

        writer.WriteByte((byte)'{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteByte((byte)',');
            }

            writer.WriteRaw(members[i].Selection.NameJson);
            if (ReferenceEquals(members, Plan.Page.Members) && (_buckets[index].NullMembers & (1UL << i)) != 0)
            {
                WriteNullField(writer, members[i].Selection);
            }
            else
            {
                WriteMember(writer, members[i], index);
            }
        }

        writer.WriteByte((byte)'}');
    }

    private void WriteSlot(JsonWriter writer, int number, RowTemplate template)
    {
        ref readonly var slot = ref _slots[number];
        var json = Buffer.WrittenSpan;
        if (!template.HasOpenPlaces || slot.IsNull)
        {
            writer.WriteRaw(json[slot.Start..slot.End]);
            return;
        }

        var from = slot.Start;
        for (var place = 0; place < template.Places.Length; place++)
        {
            ref readonly var gap = ref _gaps[slot.FirstPlace + place];
            if (gap.Offset < 0)
            {
                continue;
            }

            ref readonly var what = ref template.Places[place];
            switch (what.Kind)
            {
                case RowPlaceKind.ObjectEnd:
                    break;
                case RowPlaceKind.ObjectStart when !gap.IsNull:
                    break;
                case RowPlaceKind.ObjectStart:
                    writer.WriteRaw(json[from..gap.Offset]);
                    WriteNullField(writer, template.Objects[what.Object].Selection);
                    place = template.Objects[what.Object].EndPlace - 1;
                    from = _gaps[slot.FirstPlace + place].Offset;
                    break;
                default:
                    writer.WriteRaw(json[from..gap.Offset]);
                    from = gap.Offset;
                    WriteGap(writer, in gap, in what);
                    break;
            }
        }

        writer.WriteRaw(json[from..slot.End]);
    }

    private void WriteGap(JsonWriter writer, in RowGap gap, in RowPlace place)
    {
        if (place.Kind == RowPlaceKind.ChildList && !gap.IsNull && Children[place.Child] is { } level)
        {
            level.WriteBucket(writer, gap.Bucket);
        }
        else if (gap.Value is { } value && !gap.IsNull)
        {
            value.Write(writer);
        }
        else
        {
            WriteNullField(writer, place.Selection);
        }
    }

    private void WriteCursor(JsonWriter writer, PageMember member, CursorRange range)
    {
        if (range.Length == 0)
        {
            WriteNullField(writer, member.Selection);
        }
        else
        {
            WriteLeaf(writer, member, Cursors.WrittenSpan.Slice(range.Start, range.Length));
        }
    }

    private static void WriteCount(JsonWriter writer, PageMember member, long count)
    {
        using var json = new JsonWriter(32);
        json.WriteNumber(count);
        WriteLeaf(writer, member, json.WrittenSpan);
    }

    private static void WriteLeaf(JsonWriter writer, PageMember member, bool value) =>
        WriteLeaf(writer, member, value ? "true"u8 : "false"u8);

    private static void WriteLeaf(JsonWriter writer, PageMember member, ReadOnlySpan<byte> json)
    {
        if (member.Selection.LeafFormat is { } format)
        {
            format.Write(writer, json);
        }
        else
        {
            writer.WriteRaw(json);
        }
    }

    private static void WriteNullField(JsonWriter writer, Execution.Plan.Selection? selection)
    {
        if (selection?.LeafFormat is { } format)
        {
            format.WriteNull(writer);
        }
        else
        {
            writer.WriteNull();
        }
    }
}
