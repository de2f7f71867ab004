using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>
/// The compact form of RFC 7515: header, payload and signature, in base64url, with dots between them. HMAC-SHA256 and nothing
/// else; what a header asks for besides that is refused, so no token chooses how it is checked.
/// </summary>
internal static class JsonWebSignature
{
    private const int MaxDepth = 4;

    /// <summary>Signs a payload.</summary>
    public static string Write(SigningKey key, ReadOnlySpan<byte> payload)
    {
        var header = Encoding.UTF8.GetBytes($$"""{"alg":"{{TokenOptions.Algorithm}}","typ":"JWT","kid":"{{key.Id}}"}""");
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>The payload of a token that one of the keys has signed; null for everything else.</summary>
    public static byte[]? Read(string token, IReadOnlyList<SigningKey> keys)
    {
        if (token.Length > TokenFormat.MaxLength || !Ascii.IsValid(token) || token.Split('.') is not [{ Length: > 0 } header, { Length: > 0 } payload, { Length: > 0 } signature])
        {
            return null;
        }

        if (Decode(header) is not { } headerBytes || Decode(payload) is not { } payloadBytes || Decode(signature) is not { } signatureBytes
            || ReadObject(headerBytes, ReadKeyId) is not { } keyId)
        {
            return null;
        }

        var signed = Encoding.ASCII.GetBytes(token, 0, header.Length + 1 + payload.Length);
        foreach (var key in keys)
        {
            if ((keyId.Length == 0 || keyId == key.Id) && key.Verifies(signed, signatureBytes))
            {
                return payloadBytes;
            }
        }

        return null;
    }

    /// <summary>
    /// The key that a header names, empty when it names none; null when it asks for something else than what is done here, or for an
    /// extension (RFC 7515, section 4.1.11).
    /// </summary>
    private static string? ReadKeyId(JsonElement header)
    {
        var isOurs = header.TryGetProperty("alg", out var algorithm) && algorithm.ValueKind == JsonValueKind.String && algorithm.ValueEquals(TokenOptions.Algorithm)
            && !header.TryGetProperty("crit", out _);
        return !isOurs ? null
            : !header.TryGetProperty("kid", out var keyId) ? string.Empty
            : keyId.ValueKind == JsonValueKind.String && keyId.GetString() is { Length: > 0 } text ? text
            : null;
    }

    /// <summary>What is read from a JSON object whose members all have names of their own; null for everything else.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="read">Reads the object.</param>
    public static T? ReadObject<T>(ReadOnlyMemory<byte> json, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null; // No JSON, or a text with half a character in it.
        }
    }

    /// <summary>Padding and blanks, which the framework would let pass, have no place in a token (RFC 7515, section 2).</summary>
    private static byte[]? Decode(string text)
    {
        if (text.AsSpan().ContainsAny("= \t\r\n"))
        {
            return null;
        }

        try
        {
            return Base64Url.DecodeFromChars(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
