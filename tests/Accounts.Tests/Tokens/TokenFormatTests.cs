using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using PyDotOrg.Graph.Accounts.Tokens;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Accounts.Tests.Tokens;

public sealed class TokenFormatTests
{
    private static readonly SigningKey Key = SigningKey.Of(new string('k', 32));

    private readonly ManualTime time = new();
    private readonly TokenFormat format;

    public TokenFormatTests() => format = new TokenFormat(new SigningKeys(Key, []), Options.Create(new AccountOptions()), time);

    [Fact]
    public void A_token_says_what_was_written_and_only_to_those_it_is_for()
    {
        var claims = Claims(TokenKind.VerifyEmail) with { Email = "ada@example.org", SignInId = Guid.NewGuid(), Stamp = Guid.NewGuid() };
        var token = format.Write(claims);

        Assert.Equal(claims, format.Read(token, TokenKind.VerifyEmail));
        Assert.All(Enum.GetValues<TokenKind>().Where(kind => kind != TokenKind.VerifyEmail), kind => Assert.Null(format.Read(token, kind)));
    }

    [Fact]
    public void A_token_counts_until_half_a_minute_after_its_end_and_not_before_it_was_made()
    {
        var token = format.Write(Claims(TokenKind.Access));
        var early = format.Write(Claims(TokenKind.Access) with { IssuedAt = time.GetUtcNow().AddSeconds(31) });
        var nearly = format.Write(Claims(TokenKind.Access) with { IssuedAt = time.GetUtcNow().AddSeconds(30) });

        Assert.Null(format.Read(early, TokenKind.Access));
        Assert.NotNull(format.Read(nearly, TokenKind.Access));
        time.Advance(TimeSpan.FromSeconds(3629));
        Assert.NotNull(format.Read(token, TokenKind.Access));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(format.Read(token, TokenKind.Access));
    }

    [Theory]
    [InlineData("iss", "\"https://example.org\"")]
    [InlineData("aud", "\"another\"")]
    [InlineData("aud", "[\"pydotorg-api\"]")]
    [InlineData("sub", "\"ada\"")]
    [InlineData("sub", "7")]
    [InlineData("jti", "\"\"")]
    [InlineData("type", "\"ACCESS\"")]
    [InlineData("type", "null")]
    [InlineData("iat", "\"1767225600\"")]
    [InlineData("iat", "1e300")]
    [InlineData("exp", "-1")]
    [InlineData("exp", "9223372036854775807")]
    [InlineData("exp", "true")]
    public void A_claim_that_is_wrong_or_missing_makes_a_token_wrong_though_it_is_signed(string claim, string value)
    {
        var payload = JsonNode.Parse(Payload())!.AsObject();
        payload[claim] = JsonNode.Parse(value);
        Assert.Null(format.Read(Sign(payload), TokenKind.Access));

        payload.Remove(claim);
        Assert.Null(format.Read(Sign(payload), TokenKind.Access));
    }

    [Fact]
    public void Claims_of_others_are_no_harm()
    {
        var payload = JsonNode.Parse(Payload())!.AsObject();
        payload["nbf"] = 1;
        payload["is_staff"] = true;

        Assert.NotNull(format.Read(Sign(payload), TokenKind.Access));
    }

    [Fact]
    public void Lists_texts_and_broken_json_are_no_claims() =>
        Assert.All(["[]", "\"\"", "{", "null", "{\"a\":1,\"a\":2}"], text =>
            Assert.Null(format.Read(JsonWebSignature.Write(Key, Encoding.UTF8.GetBytes(text)), TokenKind.Access)));

    private static string Sign(JsonObject payload) => JsonWebSignature.Write(Key, JsonSerializer.SerializeToUtf8Bytes(payload));

    private string Payload()
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return $$"""
            {"iss":"https://www.python.org","aud":"pydotorg-api","sub":"{{Guid.NewGuid()}}","iat":{{now}},"exp":{{now + 60}},
             "type":"access","jti":"{{Guid.NewGuid()}}","sid":"{{Guid.NewGuid()}}"}
            """;
    }

    private TokenClaims Claims(TokenKind kind) => new(kind, Guid.NewGuid(), Guid.NewGuid(), time.GetUtcNow(), time.GetUtcNow().AddHours(1));
}
