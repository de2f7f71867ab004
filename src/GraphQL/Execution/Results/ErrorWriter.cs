using System.Collections;
using System.Globalization;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;

namespace PyDotOrg.GraphQL.Execution.Results;

/// <summary>Writes errors and extensions: the parts of a response whose shape no plan knows (specification, section 7.1.6).</summary>
internal static class ErrorWriter
{
    /// <summary>Writes the entries of <c>errors</c> between brackets.</summary>
    public static void Write(JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteByte((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteByte((byte)',');
            }

            Write(writer, errors[i]);
        }

        writer.WriteByte((byte)']');
    }

    /// <summary>Writes one error; members without content are left out.</summary>
    public static void Write(JsonWriter writer, GraphQLError error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteRaw(",\"locations\":"u8);
            WriteLocations(writer, locations);
        }

        if (error.Path is { Count: > 0 } path)
        {
            writer.WriteRaw(",\"path\":"u8);
            WriteValue(writer, path);
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WriteRaw(",\"extensions\":"u8);
            WriteMap(writer, extensions);
        }

        writer.WriteByte((byte)'}');
    }

    /// <summary>Writes an object of members, such as <c>extensions</c>.</summary>
    public static void WriteMap(JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> members)
    {
        writer.WriteByte((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (!isFirst)
            {
                writer.WriteByte((byte)',');
            }

            isFirst = false;
            writer.WriteString(name);
            writer.WriteByte((byte)':');
            WriteValue(writer, value);
        }

        writer.WriteByte((byte)'}');
    }

    private static void WriteLocations(JsonWriter writer, IReadOnlyList<SourcePosition> locations)
    {
        writer.WriteByte((byte)'[');
        for (var i = 0; i < locations.Count; i++)
        {
            writer.WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            writer.WriteNumber(locations[i].Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteNumber(locations[i].Column);
            writer.WriteByte((byte)'}');
        }

        writer.WriteByte((byte)']');
    }

    private static void WriteValue(JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteString(text);
                break;
            case bool boolean:
                writer.WriteBoolean(boolean);
                break;
            case int or long or short or byte:
                writer.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteNumber(number);
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case JsonElement json:
                writer.WriteRaw(JsonSerializer.SerializeToUtf8Bytes(json));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                WriteMap(writer, map);
                break;
            case IEnumerable list:
                WriteList(writer, list);
                break;
            default:
                writer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>Writes a list of values, such as a path.</summary>
    public static void WriteList(JsonWriter writer, IEnumerable list)
    {
        writer.WriteByte((byte)'[');
        var isFirst = true;
        foreach (var item in list)
        {
            if (!isFirst)
            {
                writer.WriteByte((byte)',');
            }

            isFirst = false;
            WriteValue(writer, item);
        }

        writer.WriteByte((byte)']');
    }
}
