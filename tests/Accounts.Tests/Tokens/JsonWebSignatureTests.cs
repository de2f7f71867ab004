using System.Buffers.Text;
using System.Text;
using PyDotOrg.Graph.Accounts.Tokens;

namespace PyDotOrg.Graph.Accounts.Tests.Tokens;

public sealed class JsonWebSignatureTests
{
    /// <summary>The key, the payload and the token of RFC 7515, appendix A.1.</summary>
    private static readonly SigningKey Key = new(
        Base64Url.DecodeFromChars("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"));

    private const string Payload = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";

    private const string Token =
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
        + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    [Fact]
    public void The_token_of_the_specification_is_read() =>
        Assert.Equal(Payload, Encoding.UTF8.GetString(JsonWebSignature.Read(Token, [Key])!));

    [Fact]
    public void A_token_of_ours_is_read_with_any_of_the_keys_and_names_its_own()
    {
        var old = SigningKey.Of(new string('o', 32));
        var token = JsonWebSignature.Write(old, "{}"u8);

        Assert.Equal("{}"u8.ToArray(), JsonWebSignature.Read(token, [Key, old]));
        Assert.Null(JsonWebSignature.Read(token, [Key]));
        Assert.Equal($$"""{"alg":"HS256","typ":"JWT","kid":"{{old.Id}}"}""", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token.Split('.')[0])));
    }

    [Fact]
    public void Every_changed_character_makes_a_token_wrong()
    {
        for (var i = 0; i < Token.Length; i++)
        {
            // The last character carries two bits that mean nothing; the decoder refuses them when they are set.
            var changed = Token.ToCharArray();
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            Assert.Null(JsonWebSignature.Read(new string(changed), [Key]));
        }
    }

    [Theory]
    [InlineData("""{"alg":"none"}""")]
    [InlineData("""{"alg":"None"}""")]
    [InlineData("""{"alg":"hs256"}""")]
    [InlineData("""{"alg":"HS384"}""")]
    [InlineData("""{"alg":"RS256"}""")]
    [InlineData("""{"alg":["HS256"]}""")]
    [InlineData("""{"alg":null}""")]
    [InlineData("""{"typ":"JWT"}""")]
    [InlineData("""{"alg":"none","alg":"HS256"}""")]
    [InlineData("""{"alg":"HS256","alg":"HS256"}""")]
    [InlineData("""{"alg":"HS256","crit":["exp"]}""")]
    [InlineData("""{"alg":"HS256","kid":"another"}""")]
    [InlineData("""{"alg":"HS256","kid":7}""")]
    [InlineData("""["HS256"]""")]
    [InlineData("\"HS256\"")]
    [InlineData("{")]
    [InlineData("")]
    public void A_header_that_asks_for_anything_else_is_refused_though_the_signature_is_right(string header)
    {
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{Token.Split('.')[1]}";
        var token = $"{signed}.{Base64Url.EncodeToString(Key.Sign(Encoding.ASCII.GetBytes(signed)))}";

        Assert.Null(JsonWebSignature.Read(token, [Key]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("%.%.%")]
    [InlineData("é.é.é")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.e30.")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9=.e30.AAAA")]
    [InlineData(" eyJhbGciOiJIUzI1NiJ9.e30.AAAA")]
    public void What_is_no_token_is_refused(string text) => Assert.Null(JsonWebSignature.Read(text, [Key]));

    [Fact]
    public void A_token_without_its_signature_and_one_that_is_too_long_are_refused()
    {
        Assert.Null(JsonWebSignature.Read(Token[..Token.LastIndexOf('.')], [Key]));
        Assert.Null(JsonWebSignature.Read(Token[..(Token.LastIndexOf('.') + 1)], [Key]));
        Assert.Null(JsonWebSignature.Read(JsonWebSignature.Write(Key, new byte[TokenFormat.MaxLength]), [Key]));
    }
}
