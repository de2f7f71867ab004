using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>v0.1: every value tells its path; of what never comes, null is told.</summary>
internal sealed class PathPayloadWriter : PayloadWriter
{
    /// <inheritdoc/>
    protected override void WriteAnnouncements(JsonWriter writer, Payload payload)
    {
    }

    /// <inheritdoc/>
    protected override void WriteValues(JsonWriter writer, Payload payload)
    {
        var count = 0;
        foreach (var entry in payload.Entries)
        {
            Begin(writer, count++);
            WriteValue(writer, entry);
            WritePath(writer, entry.Part, entry.First);
            WriteRest(writer, entry);
            writer.WriteByte((byte)'}');
        }

        foreach (var (part, errors) in payload.Completed)
        {
            if (errors is not null)
            {
                Begin(writer, count++);
                writer.WriteRaw(part is DeferredFragment ? "\"data\":null"u8 : "\"items\":null"u8);
                WritePath(writer, part, (part as ItemStream)?.Delivered ?? 0);
                WriteErrors(writer, errors);
                writer.WriteByte((byte)'}');
            }
        }

        writer.WriteRaw(count > 0 ? "],"u8 : default);
    }

    private static void Begin(JsonWriter writer, int index)
    {
        writer.WriteRaw(index == 0 ? "\"incremental\":["u8 : ","u8);
        writer.WriteByte((byte)'{');
    }

    /// <summary>The path of items ends with the position of the first one.</summary>
    private static void WritePath(JsonWriter writer, PendingPart part, int first)
    {
        writer.WriteRaw(",\"path\":"u8);
        ErrorWriter.WriteList(writer, part is ItemStream ? [.. part.Path, first] : part.Path);
        WriteLabel(writer, part);
    }
}
