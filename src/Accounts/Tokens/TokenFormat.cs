using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Accounts.Tokens;

/// <summary>Writes and reads JSON Web Tokens (RFC 7519) with the claims of rest-v1.md 2.2.</summary>
/// <param name="keys">The keys.</param>
/// <param name="options">Issuer, audience, lifetimes.</param>
/// <param name="time">The clock.</param>
public sealed class TokenFormat(SigningKeys keys, IOptions<AccountOptions> options, TimeProvider time)
{
    /// <summary>No token of ours is half as long; the rest is not read.</summary>
    public const int MaxLength = 2048;

    /// <summary>How far the clocks of two servers may differ.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private static readonly string[] KindNames = ["access", "refresh", "verify_email", "password_reset"];

    private TokenOptions Options => options.Value.Jwt;

    /// <summary>The token that says something.</summary>
    public string Write(TokenClaims claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            WriteClaims(json, claims);
        }

        return JsonWebSignature.Write(keys.Current, buffer.WrittenSpan);
    }

    /// <summary>What a token says; null when it is not one of ours, is for something else, has expired, or comes from the future.</summary>
    public TokenClaims? Read(string token, TokenKind kind)
    {
        ArgumentNullException.ThrowIfNull(token);
        var claims = JsonWebSignature.Read(token, keys.All) is { } payload ? JsonWebSignature.ReadObject(payload, json => Read(json, kind)) : null;
        return claims is not null && IsTimely(claims) ? claims : null;
    }

    private void WriteClaims(Utf8JsonWriter json, TokenClaims claims)
    {
        json.WriteStartObject();
        json.WriteString("iss", Options.Issuer);
        json.WriteString("aud", Options.Audience);
        json.WriteString("sub", claims.Subject);
        json.WriteNumber("iat", claims.IssuedAt.ToUnixTimeSeconds());
        json.WriteNumber("exp", claims.ExpiresAt.ToUnixTimeSeconds());
        json.WriteString("type", KindNames[(int)claims.Kind]);
        json.WriteString("jti", claims.Id);
        if (claims.SignInId is { } signIn)
        {
            json.WriteString("sid", signIn);
        }

        if (claims.Email is not null)
        {
            json.WriteString("email", claims.Email);
        }

        if (claims.Stamp is { } stamp)
        {
            json.WriteString("stamp", stamp);
        }

        json.WriteEndObject();
    }

    private TokenClaims? Read(JsonElement json, TokenKind kind) =>
        Text(json, "iss") == Options.Issuer
        && Text(json, "aud") == Options.Audience
        && Text(json, "type") == KindNames[(int)kind]
        && Id(json, "sub") is { } subject
        && Id(json, "jti") is { } id
        && Time(json, "iat") is { } issuedAt
        && Time(json, "exp") is { } expiresAt
            ? new TokenClaims(kind, subject, id, issuedAt, expiresAt) { SignInId = Id(json, "sid"), Email = Text(json, "email"), Stamp = Id(json, "stamp") }
            : null;

    private bool IsTimely(TokenClaims claims)
    {
        var now = time.GetUtcNow();
        return claims.IssuedAt <= now + ClockSkew && now < claims.ExpiresAt + ClockSkew;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Guid? Id(JsonElement json, string name) => Guid.TryParseExact(Text(json, name), "D", out var id) ? id : null;

    private static DateTimeOffset? Time(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds)
        && seconds >= 0 && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
