using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Rows.Templates;

namespace PyDotOrg.GraphQL.Querying.Rows.Levels;

/// <content>Leaves: from a column straight to JSON.</content>
internal sealed partial class RowLevel
{
    private JsonWriter? _scratch;
    private GraphQLError? _leafError;

    /// <summary>Writes a leaf.</summary>
    /// <returns>False when nothing may stand there: null where there must be a value.</returns>
    private bool WriteLeaf(in RowOp op, RowReader row, int slot)
    {
        var leaf = op.Leaf!; // Every leaf has its facts.
        if (leaf.Selection.LeafFormat is { } format)
        {
            var scratch = _scratch ??= new JsonWriter();
            scratch.Clear();
            if (TryWriteValue(scratch, in op, row))
            {
                format.Write(Buffer, scratch.WrittenSpan);
                return true;
            }
        }
        else if (TryWriteValue(Buffer, in op, row))
        {
            return true;
        }

        if (!leaf.IsNullable)
        {
            return false;
        }

        if (_leafError is { } error)
        {
            AddError(new RowError(slot, leaf.Object, leaf.Selection, IsFatal: false, error));
            _leafError = null;
        }

        WriteNull(leaf.Selection);
        return true;
    }

    /// <summary>Writes the value.</summary>
    /// <returns>False when it is null or no value of its type; <see cref="_leafError"/> tells which.</returns>
    private bool TryWriteValue(JsonWriter writer, in RowOp op, RowReader row)
    {
        if (op.Kind == RowOpKind.Text)
        {
            if (!row.TryGetText(op.Ordinal, out var text))
            {
                return false;
            }

            writer.WriteString(text);
            return true;
        }

        if (op.Kind == RowOpKind.Denied || (op.MayBeNull && row.IsNull(op.Ordinal)))
        {
            _leafError = op.Leaf!.Denial; // Every leaf has its facts.
            return false;
        }

        switch (op.Kind)
        {
            case RowOpKind.Integer:
                writer.WriteNumber(row.GetInt64(op.Ordinal));
                return true;
            case RowOpKind.Boolean:
                writer.WriteBoolean(row.GetBoolean(op.Ordinal));
                return true;
            case RowOpKind.Guid:
                row.WriteGuid(op.Ordinal, writer);
                return true;
            case RowOpKind.Date:
                row.WriteDate(op.Ordinal, writer);
                return true;
            case RowOpKind.Instant:
                row.WriteInstant(op.Ordinal, writer);
                return true;
            case RowOpKind.GuidNodeId:
                op.Leaf!.NodeId!.Write(writer, row.GetGuid(op.Ordinal)); // A global id has its format.
                return true;
            case RowOpKind.IntegerNodeId:
                op.Leaf!.NodeId!.Write(writer, row.GetInt64(op.Ordinal)); // As above.
                return true;
            default:
                return TryWriteRareValue(writer, in op, row);
        }
    }

    private bool TryWriteRareValue(JsonWriter writer, in RowOp op, RowReader row)
    {
        var leaf = op.Leaf!; // Every leaf has its facts.
        switch (op.Kind)
        {
            case RowOpKind.Enum when leaf.Enum!.Find(row.GetInt64(op.Ordinal)) is { } name:
                writer.WriteRaw(name);
                return true;
            case RowOpKind.Address when row.TryGetText(op.Ordinal, out var text) && IsAddress(text):
                writer.WriteString(text);
                return true;
            case RowOpKind.Double when double.IsFinite(row.GetDouble(op.Ordinal)):
                writer.WriteNumber(row.GetDouble(op.Ordinal));
                return true;
            case RowOpKind.NodeId:
                leaf.NodeId!.Write(writer, row.GetValue(op.Ordinal)); // A global id has its format.
                return true;
            default:
                if (leaf.Scalar?.TryWriteResult(writer, row.GetValue(op.Ordinal)) == true)
                {
                    return true;
                }

                _leafError = RowErrors.InvalidLeaf(leaf.Selection, row.GetValue(op.Ordinal));
                return false;
        }
    }

    /// <summary>The two forms that stored addresses have; whatever else there is goes through the scalar's own check.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> text) => text.StartsWith("https://"u8) || text.StartsWith("http://"u8);
}
