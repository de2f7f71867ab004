using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace PyDotOrg.Graph.Load;

/// <summary>An account that is made for a measurement, and whoever asks a server with it.</summary>
internal sealed class Account : IDisposable
{
    public const string Password = "Difference-Engine-1";

    private readonly HttpClient _client;

    private Account(int port) => _client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"load{DateTime.UtcNow.Ticks}");

    public string Token { get; private set; } = "";

    /// <summary>Registers with the server on a port.</summary>
    public static async Task<Account> RegisterAsync(int port)
    {
        var account = new Account(port);
        await account.TakeTokenAsync("/api/auth/register", new { username = account.Name, email = $"{account.Name}@example.org", password = Password });
        return account;
    }

    /// <summary>Signs in anew, with the rights that the account has now.</summary>
    public Task SignInAsync() => TakeTokenAsync("/api/auth/login", new { username = Name, password = Password });

    /// <exception cref="HttpRequestException">The answer is none of success.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        return (await _client.SendAsync(request)).EnsureSuccessStatusCode();
    }

    public static async Task<string> ReadAsync(HttpResponseMessage answer, string member) =>
        $"{JsonNode.Parse(await answer.Content.ReadAsStringAsync())?[member]}";

    public void Dispose() => _client.Dispose();

    private async Task TakeTokenAsync(string path, object body)
    {
        using var answer = await SendAsync(HttpMethod.Post, path, body);
        Token = await ReadAsync(answer, "access_token");
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
    }
}
