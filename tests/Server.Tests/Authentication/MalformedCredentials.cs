using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PyDotOrg.Graph.Server.Tests.Authentication;

/// <summary>Headers that look like credentials and are none; the same ones in every run.</summary>
/// <param name="token">An access token that counts.</param>
/// <param name="key">An API key that counts.</param>
/// <param name="session">The secret of a session that counts.</param>
internal sealed class MalformedCredentials(string token, string key, string session)
{
    /// <summary>Nothing that a server takes is as long.</summary>
    private const int Huge = 24_000;

    private readonly string[] _parts = token.Split('.');

    /// <summary>All of them, a list of headers each.</summary>
    public IEnumerable<(string Name, string Value)[]> All => new[] { Tokens().Select(Bearer), Schemes(), Keys(), Cookies(), Several() }.SelectMany(static each => each);

    private static (string, string)[] Bearer(string text) => Authorization($"Bearer {text}");

    private static (string, string)[] Authorization(string value) => [("Authorization", value)];

    private IEnumerable<string> Tokens() => [.. CutOff(token, 60), .. Damaged(token, 140), .. Rearranged(), .. Headers().Select(WithHeader), .. Payloads().Select(WithPayload), .. Odd];

    /// <summary>The beginnings of a text.</summary>
    private static IEnumerable<string> CutOff(string text, int count) => Enumerable.Range(0, count).Select(step => text[..(text.Length * step / count)]);

    /// <summary>A text with one character that is another one, or missing, or twice there.</summary>
    private static IEnumerable<string> Damaged(string text, int count)
    {
        const string Signs = "!=+/ \"'\\;,%&<>{}[]()|^~`@#$?*:é✓🐍\t.A";
        for (var step = 0; step < count; step++)
        {
            // The last character of base64 has bits that nobody reads.
            var place = (step * 7919) % (text.Length - 1);
            yield return (step % 3) switch
            {
                0 => $"{text[..place]}{text[(place + 1)..]}",
                1 => $"{text[..place]}{text[place]}{text[place..]}",
                _ => $"{text[..place]}{Signs[step % Signs.Length]}{text[place..]}",
            };
        }
    }

    private IEnumerable<string> Rearranged() =>
    [
        token + token, $"{token}.{token}", $"{token}.", $".{token}", "..", "...", ".", $"{_parts[0]}.{_parts[1]}", $"{_parts[0]}.{_parts[1]}.", $"{_parts[0]}..{_parts[2]}",
        $".{_parts[1]}.{_parts[2]}", $"{_parts[1]}.{_parts[0]}.{_parts[2]}", $"{_parts[2]}.{_parts[1]}.{_parts[0]}", $"{_parts[0]}.{_parts[0]}.{_parts[0]}", $"{_parts[0]}.{_parts[1]}.{_parts[2]}=",
        token.ToUpperInvariant(), token.ToLowerInvariant(), new string([.. token.Reverse()]), $"\"{token}\"", $"'{token}'", $"<{token}>", Uri.EscapeDataString($"{token}="), $"{_parts[0]} .{_parts[1]}.{_parts[2]}",
    ];

    /// <summary>Headers of other kinds; their tokens are signed with our key.</summary>
    private static IEnumerable<string> Headers() =>
    [
        .. new[] { "none", "None", "NONE", "nOnE", "", "hs256", "HS384", "HS512", "RS256", "RS512", "ES256", "PS256", "EdDSA", "HS256 ", "HS256\\u0000", "\\ud800" }.Select(static name => $$"""{"alg":"{{name}}","typ":"JWT"}"""),
        .. new[] { "null", "true", "256", "[]", "{}", "[\"HS256\"]" }.Select(static value => $$"""{"alg":{{value}}}"""),
        .. new[] { "\"\"", "\"x\"", "null", "7", "[]", "\"../../../etc/passwd\"", "\"' OR 1=1 --\"", "\"\\ud800\"", "\"\\u0000\"" }.Select(static value => $$"""{"alg":"HS256","kid":{{value}}}"""),
        """{"alg":"HS256","crit":["exp"]}""", """{"alg":"HS256","alg":"none"}""", """{"typ":"JWT"}""", """{"\ud800":1,"alg":"HS256"}""", "{}", "[]", "null", "", " ", "{", "\"HS256\"", "\u0000", "\ufeff{}",
        $$$"""{"alg":"HS256","x":{{{new string('[', 500)}}}{{{new string(']', 500)}}}}""",
    ];

    /// <summary>Claims of other kinds; their tokens are signed with our key, too.</summary>
    private static IEnumerable<string> Payloads() =>
    [
        .. new[] { "null", "7", "[]", "{}", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"", "\"' OR 1=1 --\"", "\"00000000-0000-4000-8000-000000000000\"" }.SelectMany(static value => new[] { "sub", "jti", "sid", "iss", "aud", "type" }
            .Select(claim => With(claim, value))),
        .. new[] { "null", "\"1\"", "-1", "1e400", "-1e400", "1.5", "9223372036854775807", "9223372036854775808", "253402300800", "[]", "true", "0" }.SelectMany(static value => new[] { With("iat", value), With("exp", value) }),
        "{}", "[]", "null", "", "{", "\u0000", """{"sub":"a","sub":"b"}""", """{"\ud800":1}""", new string('[', 1000), $$"""{"x":"{{new string('x', 1000)}}"}""",
    ];

    /// <summary>Claims that would be right, for a login that there is not, but for one.</summary>
    private static string With(string claim, string value)
    {
        var claims = new Dictionary<string, string>
        {
            ["iss"] = "\"https://www.python.org\"",
            ["aud"] = "\"pydotorg-api\"",
            ["type"] = "\"access\"",
            ["iat"] = "1767225600",
            ["exp"] = "4102444800",
            ["sub"] = "\"00000000-0000-4000-8000-000000000001\"",
            ["jti"] = "\"00000000-0000-4000-8000-000000000002\"",
            ["sid"] = "\"00000000-0000-4000-8000-000000000003\"",
            [claim] = value,
        };
        return $"{{{string.Join(',', claims.Select(static each => $"\"{each.Key}\":{each.Value}"))}}}";
    }

    private string WithHeader(string header) => Sign(Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header)), _parts[1]);

    private string WithPayload(string payload) => Sign(_parts[0], Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload)));

    private static string Sign(string header, string payload)
    {
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(RunningServer.SigningKey), Encoding.ASCII.GetBytes($"{header}.{payload}"));
        return $"{header}.{payload}.{Base64Url.EncodeToString(signature)}";
    }

    private static IEnumerable<string> Odd =>
    [
        "null", "undefined", "[object Object]", "NaN", "true", "{}", "../../etc/passwd", "%00", "%0d%0aSet-Cookie:a=b", "\\x00", "' OR '1'='1", "${jndi:ldap://x}", "<script>", "✓", "🐍🐍🐍", "é.é.é", "a.b.c", "a.b.c.d.e",
        new('a', Huge), new('.', Huge), new('=', 2048), $"{new string('a', 2000)}.b.c", string.Concat(Enumerable.Repeat("🐍", 2000)),
    ];

    private IEnumerable<(string, string)[]> Schemes() => new[]
    {
        "", " ", "Bearer", "Bearer ", "bearer", "Bearer\t" + token, $"Bearer,{token}", $"Bearer={token}", $"Bearer:{token}", $"Bearer{token}", token, $" {token}", $"JWT {token}", $"Bearer Bearer {token}", $"Bearer {token} {token}", $"Bearer {token},",
        $"Basic {token}", "Basic YTpi", "Basic Og==", "Digest username=\"a\"", "Negotiate abc", "AWS4-HMAC-SHA256 x", $"Bearer {key}", $"Bearer {session}", $"Token {token}", $"Token {session}", "Token", "Token ", "Token pyorg_", $"Token token={key}",
        $"Token {key}x", $"Token {key[..^1]}", $"Token {key.ToUpperInvariant()}", "ApiKey", "ApiKey ", "ApiKey :", "ApiKey ::::", $"ApiKey {key}", $"ApiKey :{key}", $"ApiKey nobody:{key}", $"ApiKey {key}:", $"ApiKey ada:{key[..^1]}", $"ApiKey ADA:{key}", $"ApiKey ada :{key}",
        $"ApiKey {new string('a', Huge)}:{key}", "✓", "é é", new string('a', Huge),
    }.Select(Authorization);

    private IEnumerable<(string, string)[]> Keys() => new[]
    {
        "", " ", "pyorg_", key[..^1], $"{key}x", key[1..], key.ToUpperInvariant(), $"\"{key}\"", $"Token {key}", $"{key},{key}", $"{key} {key}", key[6..], $"pyorg_{key}", token, session, new('a', 49), $"pyorg_{new string('é', 43)}", $"pyorg_{new string('a', 43)}", new('a', Huge),
        "🐍", "null", "' OR 1=1 --", "%00", "pyorg_%00",
    }.Select(static value => new[] { ("X-API-Key", value) });

    private IEnumerable<(string, string)[]> Cookies() => new[]
    {
        "", "=", ";", ";;;", "=;=;=", "session_id", "session_id=", "session_id=;", "session_id==", $"session_id=\"{session}", $"session_id={session[..^1]}", $"session_id={session}x", $"session_id={session.ToUpperInvariant()}", $"session_id={token}", $"session_id={key}",         $"session-id={session}", $"session_id={new string('a', 43)}", $"session_id={new string('é', 43)}", "session_id=%ZZ", "session_id=%00%ff", "session_id=🐍", $"session_id=a; session_id={session}x", $"session_id={new string('a', Huge)}", "access_token", "access_token=", $"access_token={session}",
        $"access_token={key}", $"access_token={token}x", $"access_token={token[..^5]}", "access_token=a.b.c", "access_token=..", $"access_token=Bearer {token}", $"access_token={new string('.', Huge)}", "access_token=%ZZ.%ZZ.%ZZ",
        $"$Version=1; session_id={session}x", "a=b, session_id=c", string.Join("; ", Enumerable.Range(0, 500).Select(static number => $"session_id{number}=a")), string.Join("; ", Enumerable.Repeat("access_token=a.b.c", 500)), "{\"session_id\":1}", "session_id[]=a", "csrftoken=x; sessionid=y",
    }.Select(static value => new[] { ("Cookie", value) });

    private IEnumerable<(string, string)[]> Several() =>
    [
        [("Authorization", $"Bearer {token}"), ("Authorization", $"Bearer {token}")], [("Authorization", $"Bearer {token}"), ("Authorization", "Bearer x")], [("Authorization", "x"), ("Authorization", $"Bearer {token}")],
        [("Authorization", $"Token {key}"), ("Authorization", $"Bearer {token}")], [("X-API-Key", key), ("X-API-Key", key)], [("X-API-Key", key), ("X-API-Key", "x")],
        [("Authorization", "Bearer x"), ("X-API-Key", "x"), ("Cookie", "session_id=x; access_token=x")], [("Proxy-Authorization", $"Bearer {token}")], [("X-Access-Token", token)], [("X-Api-Token", key)], [("X-Forwarded-User", "admin"), ("X-Remote-User", "admin")],
    ];
}
