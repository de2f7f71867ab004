using PyDotOrg.GraphQL.Execution.Results;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Incremental;

/// <summary>Writes the answers to an operation in one of the formats (contract: Hot Chocolate, section 3.11).</summary>
internal abstract class PayloadWriter
{
    private static readonly PayloadWriter Version01 = new PathPayloadWriter();
    private static readonly PayloadWriter Version02 = new IdPayloadWriter();

    /// <summary>The writer of a format.</summary>
    public static PayloadWriter Of(IncrementalDeliveryFormat format) =>
        format == IncrementalDeliveryFormat.Version02 ? Version02 : Version01;

    /// <summary>Writes the first answer.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="result">What comes at once; it is written as any result.</param>
    /// <param name="payload">What is announced with it.</param>
    public void WriteFirst(JsonWriter writer, ExecutionResult result, Payload payload)
    {
        result.Write(writer);
        writer.Truncate(writer.Length - 1); // The end of the object.
        writer.WriteByte((byte)',');
        WriteAnnouncements(writer, payload);
        writer.WriteRaw("\"hasNext\":true}"u8);
    }

    /// <summary>Writes a further answer.</summary>
    public void Write(JsonWriter writer, Payload payload, bool hasNext)
    {
        writer.WriteByte((byte)'{');
        WriteAnnouncements(writer, payload);
        WriteValues(writer, payload);
        writer.WriteRaw(hasNext ? "\"hasNext\":true}"u8 : "\"hasNext\":false}"u8);
    }

    /// <summary>Writes the members that tell of parts to come, a comma behind each.</summary>
    protected abstract void WriteAnnouncements(JsonWriter writer, Payload payload);

    /// <summary>Writes the members with values, a comma behind each.</summary>
    protected abstract void WriteValues(JsonWriter writer, Payload payload);

    /// <summary>Writes <c>data</c> or <c>items</c>.</summary>
    protected static void WriteValue(JsonWriter writer, PayloadEntry entry)
    {
        if (entry.Part is DeferredFragment)
        {
            writer.WriteRaw("\"data\":"u8);
            entry.Branches[0].Write(writer);
            return;
        }

        writer.WriteRaw("\"items\":["u8);
        for (var i = 0; i < entry.Branches.Count; i++)
        {
            Separate(writer, i);
            entry.Branches[i].Write(writer);
        }

        writer.WriteByte((byte)']');
    }

    /// <summary>Writes what there is of errors and extensions.</summary>
    protected static void WriteRest(JsonWriter writer, PayloadEntry entry)
    {
        WriteErrors(writer, [.. entry.Branches.SelectMany(static branch => branch.Errors)]);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in entry.Branches.SelectMany(static branch => branch.Extensions ?? new Dictionary<string, object?>()))
        {
            extensions[name] = value;
        }

        if (extensions.Count > 0)
        {
            writer.WriteRaw(",\"extensions\":"u8);
            ErrorWriter.WriteMap(writer, extensions);
        }
    }

    /// <summary>Writes errors, if there are any.</summary>
    protected static void WriteErrors(JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            writer.WriteRaw(",\"errors\":"u8);
            ErrorWriter.Write(writer, errors);
        }
    }

    /// <summary>Writes a label, if there is one.</summary>
    protected static void WriteLabel(JsonWriter writer, PendingPart part)
    {
        if (part.Label is { } label)
        {
            writer.WriteRaw(",\"label\":"u8);
            writer.WriteString(label);
        }
    }

    /// <summary>Writes a comma, except in front of the first element.</summary>
    protected static void Separate(JsonWriter writer, int index)
    {
        if (index > 0)
        {
            writer.WriteByte((byte)',');
        }
    }
}
