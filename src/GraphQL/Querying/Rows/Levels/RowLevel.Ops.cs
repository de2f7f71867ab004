using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>The steps of a template.</content>
internal sealed partial class RowLevel
{
    private int[] _objectStarts = [];
    private RowParent[] _parents = [];
    private int _parentCount;

    private void WriteOps(RowTemplate template, RowReader row, int slot)
    {
        Ensure(ref _objectStarts, template.Objects.Length);
        var ops = template.Ops;
        var next = 0;
        while (next < ops.Length)
        {
            ref readonly var op = ref ops[next++];
            Buffer.WriteRaw(op.Prefix);
            switch (op.Kind)
            {
                case RowOpKind.Literal:
                    break;
                case RowOpKind.ObjectStart:
                    next = StartObject(template, in op, row, slot) ? next : template.Objects[op.Index].EndOp + 1;
                    break;
                case RowOpKind.ObjectEnd:
                    MarkPlace(template, slot, template.Objects[op.Index].EndPlace - 1);
                    break;
                case RowOpKind.ChildList:
                    OpenList(template, in op, row, slot);
                    break;
                case RowOpKind.Field:
                    MarkPlace(template, slot, op.Index);
                    break;
                case RowOpKind.Cursor:
                    Plan.Cursors!.Write(Buffer, row, Plan.OrderOrdinals); // A template with cursors has a format.
                    break;
                default:
                    next = WriteLeaf(in op, row, slot) ? next : TakeBack(template, op.Leaf!, slot); // Every leaf has its facts.
                    break;
            }
        }
    }

    private bool StartObject(RowTemplate template, in RowOp op, RowReader row, int slot)
    {
        _objectStarts[op.Index] = Buffer.Length;
        var item = template.Objects[op.Index];
        if (op.Ordinal >= 0 && ((op.MayBeNull && row.IsNull(op.Ordinal)) || !row.GetBoolean(op.Ordinal)))
        {
            WriteNull(item.Selection);
            return false;
        }

        MarkPlace(template, slot, item.FirstPlace);
        if (item.Materializer is { } make)
        {
            Ensure(ref _parents, _parentCount + 1);
            _parents[_parentCount++] = new RowParent(slot, op.Index, make(row));
        }

        return true;
    }

    private void OpenList(RowTemplate template, in RowOp op, RowReader row, int slot)
    {
        MarkPlace(template, slot, op.Index);
        var child = template.Places[op.Index].Child;
        var plan = Plan.Children[child];
        var keys = ChildKeys[child] ??= KeyTable.Create(plan.Relation.ParentKey.ReturnType);
        _gaps[_slots[slot].FirstPlace + op.Index].Bucket = keys.Add(row, plan.KeyOrdinal, new RowOwner(slot, op.Index));
    }

    private void MarkPlace(RowTemplate template, int slot, int place)
    {
        if (template.HasOpenPlaces)
        {
            _gaps[_slots[slot].FirstPlace + place].Offset = Buffer.Length;
        }
    }

    private void WriteNull(Execution.Plan.Selection? selection)
    {
        if (selection?.LeafFormat is { } format)
        {
            format.WriteNull(Buffer);
        }
        else
        {
            Buffer.WriteNull();
        }
    }
}
