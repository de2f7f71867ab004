using System.Globalization;
using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>v0.2: parts are announced, named by their ids, and said to be complete.</summary>
internal sealed class IdPayloadWriter : PayloadWriter
{
    /// <inheritdoc/>
    protected override void WriteAnnouncements(JsonWriter writer, Payload payload)
    {
        for (var i = 0; i < payload.Pending.Count; i++)
        {
            var part = payload.Pending[i];
            Begin(writer, "\"pending\":["u8, part, i);
            writer.WriteRaw(",\"path\":"u8);
            ErrorWriter.WriteList(writer, part.Path);
            WriteLabel(writer, part);
            writer.WriteByte((byte)'}');
        }

        End(writer, payload.Pending.Count);
    }

    /// <inheritdoc/>
    protected override void WriteValues(JsonWriter writer, Payload payload)
    {
        for (var i = 0; i < payload.Entries.Count; i++)
        {
            var entry = payload.Entries[i];
            Begin(writer, "\"incremental\":["u8, entry.Part, i);
            if (entry.SubPath.Count > 0)
            {
                writer.WriteRaw(",\"subPath\":"u8);
                ErrorWriter.WriteList(writer, entry.SubPath);
            }

            writer.WriteByte((byte)',');
            WriteValue(writer, entry);
            WriteRest(writer, entry);
            writer.WriteByte((byte)'}');
        }

        End(writer, payload.Entries.Count);
        for (var i = 0; i < payload.Completed.Count; i++)
        {
            var (part, errors) = payload.Completed[i];
            Begin(writer, "\"completed\":["u8, part, i);
            WriteErrors(writer, errors ?? []);
            writer.WriteByte((byte)'}');
        }

        End(writer, payload.Completed.Count);
    }

    private static void Begin(JsonWriter writer, ReadOnlySpan<byte> member, PendingPart part, int index)
    {
        writer.WriteRaw(index == 0 ? member : ","u8);
        writer.WriteRaw("{\"id\":"u8);
        writer.WriteString(part.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static void End(JsonWriter writer, int count) => writer.WriteRaw(count > 0 ? "],"u8 : default);
}
