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
    private const string Algorithm = "HS256";
    private const int MaxDepth = 4;

    /// <summary>Signs a payload.</summary>
    public static string Write(SigningKey key, ReadOnlySpan<byte> payload)
    {
        var header = Encoding.UTF8.GetBytes($$"""{"alg":"{{Algorithm}}","typ":"JWT","kid":"{{key.Id}}"}""");
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
            || !TryReadHeader(headerBytes, out var keyId))
        {
            return null;
        }

        var signed = Encoding.ASCII.GetBytes(token, 0, header.Length + 1 + payload.Length);
        foreach (var key in keys)
        {
            if ((keyId is null || keyId == key.Id) && key.Verifies(signed, signatureBytes))
            {
                return payloadBytes;
            }
        }

        return null;
    }

    /// <summary>Whether a header asks for what is done here, and for no extension (RFC 7515, section 4.1.11).</summary>
    private static bool TryReadHeader(byte[] json, out string? keyId)
    {
        keyId = null;
        if (ParseObject(json) is not { } document)
        {
            return false;
        }

        using (document)
        {
            var header = document.RootElement;
            var hasKeyId = header.TryGetProperty("kid", out var kid);
            keyId = hasKeyId && kid.ValueKind == JsonValueKind.String ? kid.GetString() : null;
            return (!hasKeyId || keyId is not null)
                && header.TryGetProperty("alg", out var algorithm) && algorithm.ValueKind == JsonValueKind.String && algorithm.ValueEquals(Algorithm)
                && !header.TryGetProperty("crit", out _);
        }
    }

    /// <summary>A JSON object whose members all have names of their own; null for everything else.</summary>
    public static JsonDocument? ParseObject(ReadOnlyMemory<byte> json)
    {
        try
        {
            var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
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
