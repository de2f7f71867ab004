using System.Text.Json;

namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>A message of a client: its members, and the bytes of its payload.</summary>
internal readonly ref struct SocketMessage
{
    private const int MaxIdLength = 256;

    /// <summary>The type; null when there is none that is a string.</summary>
    public string? Type { get; private init; }

    /// <summary>The id; null when there is none that can be one.</summary>
    public string? Id { get; private init; }

    /// <summary>The JSON of the payload; empty when there is none.</summary>
    public ReadOnlySpan<byte> Payload { get; private init; }

    /// <summary>What the payload is.</summary>
    public JsonTokenType PayloadKind { get; private init; }

    /// <summary>Whether the payload is an object.</summary>
    public bool HasObject => PayloadKind == JsonTokenType.StartObject;

    /// <summary>Whether the payload is an object, null or missing.</summary>
    public bool HasObjectOrNothing => PayloadKind is JsonTokenType.StartObject or JsonTokenType.Null or JsonTokenType.None;

    /// <summary>Reads a message.</summary>
    /// <returns>False when the text is no JSON object.</returns>
    public static bool TryRead(ReadOnlySpan<byte> json, out SocketMessage message)
    {
        message = default;
        try
        {
            var reader = new Utf8JsonReader(json);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            string? type = null;
            string? id = null;
            var payload = default(Range);
            var kind = JsonTokenType.None;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("type"u8))
                {
                    type = ReadText(ref reader);
                }
                else if (reader.ValueTextEquals("id"u8))
                {
                    id = ReadText(ref reader);
                }
                else
                {
                    var isPayload = reader.ValueTextEquals("payload"u8);
                    reader.Read();
                    kind = isPayload ? reader.TokenType : kind;
                    var start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    payload = isPayload ? start..(int)reader.BytesConsumed : payload;
                }
            }

            message = new SocketMessage
            {
                Type = type,
                Id = id is { Length: > 0 and <= MaxIdLength } ? id : null,
                Payload = json[payload],
                PayloadKind = kind,
            };
            return !reader.Read(); // Nothing may follow the object; the reader throws when something does.
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The reader throws InvalidOperationException for strings with half a surrogate pair.
            return false;
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }
}
