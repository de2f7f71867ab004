using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PyDotOrg.Graph.Rest.Shaping;

namespace PyDotOrg.Graph.Rest.Reading;

/// <summary>
/// Looks for what makes a body unreadable or ambiguous. Readers of JSON differ in which of two members with one name
/// they take, so that a body with duplicates may mean one thing to a proxy and another to us.
/// </summary>
internal static class JsonCheck
{
    /// <summary>The levels of objects and lists that a body may have, its own object included.</summary>
    public const int MaxDepth = 32;

    // One level more, so that this class is the one that finds the body too deep.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth + 1 };

    /// <summary>The first mistake with its place; null when the body is a JSON object in UTF-8.</summary>
    public static string? FindMistake(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            return FindInvalidUtf8(utf8) ?? Check(ref reader, utf8);
        }
        catch (JsonException exception)
        {
            return At(utf8, Messages.NotJson, IndexOf(utf8, exception));
        }
        catch (InvalidOperationException)
        {
            // The reader throws it for strings with half a surrogate pair, which are no text.
            return At(utf8, Messages.NotText, reader.TokenStartIndex);
        }
    }

    private static string? Check(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        var objects = new Stack<HashSet<string>>();
        reader.Read(); // Without a token it throws.
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Messages.NotAnObject;
        }

        do
        {
            if (CheckToken(ref reader, objects) is { } mistake)
            {
                return At(utf8, mistake, reader.TokenStartIndex);
            }
        }
        while (reader.Read());

        return null;
    }

    private static string? CheckToken(ref Utf8JsonReader reader, Stack<HashSet<string>> objects)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                objects.Push([]);
                return reader.CurrentDepth >= MaxDepth ? Messages.TooDeep(MaxDepth) : null;
            case JsonTokenType.StartArray:
                return reader.CurrentDepth >= MaxDepth ? Messages.TooDeep(MaxDepth) : null;
            case JsonTokenType.EndObject:
                objects.Pop();
                return null;
            case JsonTokenType.PropertyName:
                var name = reader.GetString()!; // A name is never null.
                return objects.Peek().Add(name) ? null : Messages.Duplicate(Echo.Of(name));
            case JsonTokenType.String when reader.ValueIsEscaped:
                _ = reader.GetString();
                return null;
            default:
                return null;
        }
    }

    private static string? FindInvalidUtf8(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return null;
        }

        var index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out var length) == OperationStatus.Done)
        {
            index += length;
        }

        return At(utf8, Messages.NotUtf8, index);
    }

    private static long IndexOf(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start + (exception.BytePositionInLine ?? 0);
    }

    private static string At(ReadOnlySpan<byte> utf8, string mistake, long index)
    {
        var before = utf8[..(int)Math.Min(index, utf8.Length)];
        var line = before.Count((byte)'\n') + 1;
        var position = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return Messages.At(mistake, line, position);
    }
}
