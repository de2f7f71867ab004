using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using PyDotOrg.GraphQL.Types;

namespace PyDotOrg.GraphQL.Execution.Keeping;

/// <summary>
/// What decides the answer of an operation to callers without an account: which operation it is, and the values of its variables in the
/// order of their definitions. Values are taken as they were written, so what is written otherwise is another request, even
/// when it would come to the same: <c>1</c>, <c>1.0</c> and <c>"1"</c>, null, nothing and a default.
/// </summary>
internal static class AnswerKey
{
    /// <summary>Keeps these keys apart from those of the surfaces.</summary>
    private const byte Surface = (byte)'Q';

    private const int NumberBytes = sizeof(long);
    private const int LengthBytes = sizeof(int);

    /// <summary>The key; null when it would be too long.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">An object with the raw values; undefined or null when there are none.</param>
    public static byte[]? Of(PreparedOperation operation, JsonElement variables)
    {
        var definitions = operation.Variables;
        var length = 1 + NumberBytes;
        foreach (var definition in definitions)
        {
            length += LengthBytes + ValueOf(variables, definition).Length;
        }

        if (length > AnswerCache.LongestKey)
        {
            return null;
        }

        var key = new byte[length];
        key[0] = Surface;
        BinaryPrimitives.WriteInt64LittleEndian(key.AsSpan(1), operation.Hold.Number);
        var end = 1 + NumberBytes;
        foreach (var definition in definitions)
        {
            var value = ValueOf(variables, definition);
            BinaryPrimitives.WriteInt32LittleEndian(key.AsSpan(end), value.Length);
            value.CopyTo(key.AsSpan(end + LengthBytes));
            end += LengthBytes + value.Length;
        }

        return key;
    }

    /// <summary>The text of a value; empty when none was given, which no value's text is.</summary>
    private static ReadOnlySpan<byte> ValueOf(JsonElement variables, InputField definition) =>
        variables.ValueKind == JsonValueKind.Object && variables.TryGetProperty(definition.Name, out var value)
            ? JsonMarshal.GetRawUtf8Value(value)
            : default;
}
