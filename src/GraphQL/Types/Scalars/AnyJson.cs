using System.Collections;
using System.Text.Json;
using PyDotOrg.GraphQL.Json;
using PyDotOrg.GraphQL.Language;

namespace PyDotOrg.GraphQL.Types;

/// <summary>JSON of values that have no type: what a document, a dictionary or a list happens to hold.</summary>
internal static class AnyJson
{
    /// <summary>No value is nested deeper; an object that holds itself is refused.</summary>
    private const int MaxDepth = 64;

    /// <summary>The value that was written.</summary>
    public static JsonElement Parse(Action<JsonWriter> write)
    {
        using var writer = new JsonWriter();
        write(writer);
        using var document = JsonDocument.Parse(writer.WrittenMemory);
        return document.RootElement.Clone();
    }

    /// <summary>Writes a leaf that stands in a document or an address.</summary>
    public static void Write(JsonWriter writer, LeafInput input)
    {
        if (input.Kind is LeafInputKind.String or LeafInputKind.Name)
        {
            writer.WriteString(input.Text);
        }
        else
        {
            writer.WriteEscaped(input.Text);
        }
    }

    /// <summary>Writes a literal; names of enum values become strings, variables null.</summary>
    public static void Write(JsonWriter writer, ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                WriteAll(writer, '[', ']', list.Items, Write);
                break;
            case ObjectValueNode map:
                WriteAll(writer, '{', '}', map.Fields, static (writer, field) =>
                {
                    WriteName(writer, field.Name.Value);
                    Write(writer, field.Value);
                });
                break;
            default:
                if (LeafInput.TryCreate(literal, out var leaf))
                {
                    Write(writer, leaf);
                }
                else
                {
                    writer.WriteNull();
                }

                break;
        }
    }

    /// <summary>Writes a CLR value.</summary>
    /// <returns>False when a part of it is no JSON; what was written then is of no use.</returns>
    public static bool TryWrite(JsonWriter writer, object? value, int depth = 0)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                return true;
            case JsonElement { ValueKind: JsonValueKind.Undefined }:
                return false;
            case JsonElement json:
                writer.WriteRaw(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(json));
                return true;
            case IReadOnlyDictionary<string, object?> map:
                return depth < MaxDepth && TryWriteMap(writer, map, depth + 1);
            case IDictionary<string, object?> map:
                return depth < MaxDepth && TryWriteMap(writer, map, depth + 1);
            default:
                return TryWriteLeaf(writer, value)
                    || (value is IEnumerable items and not string && depth < MaxDepth && TryWriteList(writer, items, depth + 1));
        }
    }

    private static bool TryWriteLeaf(JsonWriter writer, object value)
    {
        if (value is Enum name)
        {
            writer.WriteString(name.ToString());
            return true;
        }

        if (BuiltInScalars.TryGet(value.GetType(), out var scalar) && scalar is not AnyType)
        {
            return scalar.TryWriteResult(writer, value);
        }

        return BuiltInScalars.Long.TryWriteResult(writer, value);
    }

    private static bool TryWriteMap(JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> map, int depth)
    {
        writer.WriteByte((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in map)
        {
            Separate(writer, ref isFirst);
            WriteName(writer, name);
            if (!TryWrite(writer, value, depth))
            {
                return false;
            }
        }

        writer.WriteByte((byte)'}');
        return true;
    }

    private static bool TryWriteList(JsonWriter writer, IEnumerable items, int depth)
    {
        writer.WriteByte((byte)'[');
        var isFirst = true;
        foreach (var item in items)
        {
            Separate(writer, ref isFirst);
            if (!TryWrite(writer, item, depth))
            {
                return false;
            }
        }

        writer.WriteByte((byte)']');
        return true;
    }

    private static void WriteAll<T>(JsonWriter writer, char open, char close, IReadOnlyList<T> items, Action<JsonWriter, T> write)
    {
        writer.WriteByte((byte)open);
        var isFirst = true;
        foreach (var item in items)
        {
            Separate(writer, ref isFirst);
            write(writer, item);
        }

        writer.WriteByte((byte)close);
    }

    private static void WriteName(JsonWriter writer, string name)
    {
        writer.WriteString(name);
        writer.WriteByte((byte)':');
    }

    private static void Separate(JsonWriter writer, ref bool isFirst)
    {
        if (!isFirst)
        {
            writer.WriteByte((byte)',');
        }

        isFirst = false;
    }
}
