using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace PyDotOrg.Graph.Server.Tests.Fleet;

/// <summary>Three servers in processes of their own on one PostgreSQL, behind a proxy.</summary>
internal sealed class ServerFleet : IAsyncDisposable
{
    public const int Servers = 3;

    /// <summary>Searches that somebody without an account may make in a minute.</summary>
    public const int Searches = 5;

    private const string Password = "Difference-Engine-1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pydotorg-fleet-");
    private readonly HttpClient _client = new();
    private OwnCluster? _cluster;
    private ServerProcess[] _processes = [];
    private RoundRobin? _proxy;

    private ServerFleet()
    {
    }

    public OwnCluster Cluster => _cluster ?? throw new InvalidOperationException("There is no database yet.");

    /// <summary>The addresses of the servers.</summary>
    public Uri[] Addresses { get; private set; } = [];

    /// <summary>The address of the proxy.</summary>
    public Uri Front => _proxy?.Address ?? throw new InvalidOperationException("There is no proxy yet.");

    /// <summary>The token of a member of the staff, given by one of the servers.</summary>
    public string Token { get; private set; } = "";

    public static async Task<ServerFleet> StartAsync()
    {
        var fleet = new ServerFleet();
        try
        {
            await fleet.StartAllAsync();
            return fleet;
        }
        catch
        {
            await fleet.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends a server at once, in the middle of whatever it does.</summary>
    public void Kill(int server) => _processes[server].Kill();

    /// <summary>Asks one of the servers, or the proxy.</summary>
    /// <param name="address">Where.</param>
    /// <param name="request">What; its address is a path.</param>
    /// <param name="caller">Where the caller seems to be; limits count by it.</param>
    public Task<HttpResponseMessage> SendAsync(Uri address, HttpRequestMessage request, string caller = "10.0.0.1")
    {
        request.RequestUri = new Uri(address, request.RequestUri!); // Set by the caller.
        request.Headers.Add("X-Forwarded-For", caller);
        return _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>A row by REST; null when there is no answer but a failure.</summary>
    public async Task<JsonNode?> GetAsync(Uri address, string path, string? token = null)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            Authorize(request, token);
            using var answer = await SendAsync(address, request);
            return answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync()) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Sends JSON.</summary>
    /// <returns>The status, 0 when the connection was lost, and the answer when there is one.</returns>
    public async Task<(int Status, JsonNode? Json)> WriteAsync(HttpMethod method, Uri address, string path, object body, string? token = null, string caller = "10.0.0.1")
    {
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
            Authorize(request, token);
            using var answer = await SendAsync(address, request, caller);
            var text = await answer.Content.ReadAsStringAsync();
            return ((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
        }
        catch (HttpRequestException)
        {
            return (0, null);
        }
    }

    /// <summary>Logs in with the password of every account.</summary>
    public Task<(int Status, JsonNode? Json)> LogInAsync(string name, string caller) =>
        WriteAsync(HttpMethod.Post, Front, "/api/auth/login", new { username = name, password = Password }, caller: caller);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_proxy is not null)
        {
            await _proxy.DisposeAsync();
        }

        Array.ForEach(_processes, static process => process.Dispose());
        if (_cluster is not null)
        {
            await _cluster.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    private static void Authorize(HttpRequestMessage request, string? token)
    {
        if (token is not null)
        {
            request.Headers.Add("Authorization", $"Bearer {token}");
        }
    }

    private async Task StartAllAsync()
    {
        _cluster = await OwnCluster.StartAsync();
        _processes = [.. Enumerable.Range(0, Servers).Select(_ => Start())]; // All at once make and fill the tables.
        Addresses = await Task.WhenAll(_processes.Select(static process => process.ListeningAsync()));
        _proxy = await RoundRobin.StartAsync(Addresses);
        var made = await WriteAsync(
            HttpMethod.Post, Front, "/api/auth/register", new { username = "keeper", email = "keeper@example.org", password = Password }, caller: "10.0.0.2");
        Assert.Equal(201, made.Status);
        await using var source = NpgsqlDataSource.Create(Cluster.ConnectionString);
        await using var promotion = source.CreateCommand("UPDATE users SET is_staff = TRUE, is_superuser = TRUE WHERE username = 'keeper'");
        Assert.Equal(1, await promotion.ExecuteNonQueryAsync());
        Token = (await LogInAsync("keeper", "10.0.0.3")).Json!["access_token"]!.ToString(); // Whoever has registered may log in.
    }

    private ServerProcess Start() => new(
        _folder.FullName,
        [],
        "--Urls=http://127.0.0.1:0",
        "--Database:Provider=PostgreSql",
        $"--ConnectionStrings:Database={Cluster.ConnectionString};Maximum Pool Size=20",
        "--Database:MigrateOnStart=true",
        "--Database:Seed=true",
        "--RateLimiting:Store=Database",
        $"--RateLimiting:Tiers:Critical:Anonymous={Searches}",
        "--RateLimiting:Tiers:Low:Anonymous=1000000",
        "--RateLimiting:Tiers:Medium:Anonymous=1000000",
        "--RateLimiting:Tiers:Low:Staff=1000000",
        "--RateLimiting:Tiers:Medium:Staff=1000000",
        "--RateLimiting:Tiers:High:Staff=1000000",
        "--ForwardedHeaders:KnownProxies:0=127.0.0.1",
        "--Mail:Sending=false");
}
