using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Server.Tests.Authentication;

/// <summary>What looks like a credential and is none makes nobody worse off than none (contract rest-v1, sections 1.5 and 2.1).</summary>
public sealed class MalformedCredentialTests
{
    private const string Known = "/api/auth/me";
    private const string Public = "/api/v1/releases?limit=1";
    private const string Query = "/graphql?query={releases(first:1){totalCount}me{username}}";

    [Fact]
    public async Task Five_hundred_of_them_are_as_good_as_none()
    {
        await using var server = await RunningServer.StartPreparedAsync("--Database:Seed=false");
        using var client = CreateClient(server);
        var credentials = (await CreateAsync(server)).All.ToList();
        Assert.True(credentials.Count >= 500, $"{credentials.Count}");

        var wrong = new List<string>();
        foreach (var headers in credentials)
        {
            var expected = HasBearer(headers) ? "Bearer realm=\"python.org\", error=\"invalid_token\"" : "Bearer realm=\"python.org\"";
            var (status, body, challenge) = await GetAsync(client, Known, headers);
            Expect("401 {\"detail\":\"Authentication required\",\"status_code\":401,\"extra\":{}} " + expected, $"{status} {body} {challenge}", headers);
            Expect("200 [] ", await TextAsync(client, Public, headers), headers);
            Expect("""200 {"data":{"releases":{"totalCount":0},"me":null}} """, await TextAsync(client, Query, headers), headers);
        }

        Assert.Equal("", string.Join('\n', wrong));

        void Expect(string expected, string actual, (string Name, string Value)[] headers)
        {
            if (expected != actual)
            {
                wrong.Add($"{string.Join(' ', headers.Select(static header => $"{header.Name}: {header.Value[..Math.Min(header.Value.Length, 200)]}"))} -> {actual}");
            }
        }
    }

    [Theory]
    [InlineData("Authorization: Bearer a\0b", 400)]
    [InlineData("Authorization: Bearer a\nb", 400)]
    [InlineData("X-API-Key: \0", 400)]
    [InlineData("Authorization Bearer a", 400)]
    [InlineData("Authorization: Bearer a\r\nAuthorization: Basic b", 401)]
    [InlineData("X-API-Key: a\r\nX-API-Key: b", 401)]
    [InlineData("Authorization: Bearer {huge}", 431)]
    [InlineData("Cookie: session_id={huge}", 431)]
    public async Task What_is_no_http_is_refused_before_anybody_looks_at_it_and_headers_that_come_twice_are_none(string header, int status)
    {
        await using var server = await RunningServer.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await using var stream = client.GetStream();
        var text = header.Replace("{huge}", new string('a', 40_000), StringComparison.Ordinal);
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"GET {Known} HTTP/1.1\r\nHost: localhost\r\n{text}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);

        Assert.StartsWith($"HTTP/1.1 {status} ", await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    /// <summary>The client makes one line of several headers.</summary>
    private static bool HasBearer((string Name, string Value)[] headers) =>
        $"{string.Join(", ", headers.Where(static header => header.Name == "Authorization").Select(static header => header.Value)).Trim()} ".StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase);

    private static async Task<MalformedCredentials> CreateAsync(RunningServer server)
    {
        using var registered = await server.Client.PostAsJsonAsync(new Uri("/api/auth/register", UriKind.Relative), new { username = "ada", email = "ada@example.org", password = "Difference-Engine-1" });
        var token = $"{JsonNode.Parse(await registered.Content.ReadAsStringAsync())!["access_token"]}"; // It has one.
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/api-keys") { Content = JsonContent.Create(new { name = "test" }) };
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var made = await server.Client.SendAsync(request);
        var key = $"{JsonNode.Parse(await made.Content.ReadAsStringAsync())!["key"]}"; // As above.
        using var begun = await server.Client.PostAsJsonAsync(new Uri("/api/auth/session/login", UriKind.Relative), new { username = "ada", password = "Difference-Engine-1" });
        var session = begun.Headers.GetValues("Set-Cookie").Single().Split('=', ';')[1];
        foreach (var header in new[] { ("Authorization", $"Bearer {token}"), ("X-API-Key", key), ("Authorization", $"ApiKey ada:{key}"), ("Cookie", $"session_id={session}"), ("Cookie", $"access_token={token}") })
        {
            Assert.Equal(200, (await GetAsync(server.Client, Known, header)).Status); // They count as they are.
        }

        return new MalformedCredentials(token, key, session);
    }

    /// <summary>Sends every character, in UTF-8, and no cookies of its own.</summary>
    private static HttpClient CreateClient(RunningServer server) => new(new SocketsHttpHandler { UseCookies = false, RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 }) { BaseAddress = server.Address };

    private static async Task<string> TextAsync(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        var (status, body, challenge) = await GetAsync(client, path, headers);
        return $"{status} {body} {challenge}";
    }

    private static async Task<(int Status, string Body, string Challenge)> GetAsync(HttpClient client, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var answer = await client.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), $"{answer.Headers.WwwAuthenticate}");
    }
}
