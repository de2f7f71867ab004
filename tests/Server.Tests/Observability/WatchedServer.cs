using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.Observability;

/// <summary>A process that tells all it can of what it does.</summary>
public sealed partial class WatchedServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-watched-");
    private readonly Lazy<Task> work;
    private ServerProcess? process;

    public WatchedServer() => work = new(WorkAsync);

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>Where measures are.</summary>
    public Uri Metrics { get; private set; } = new("http://localhost");

    public async Task InitializeAsync()
    {
        process = new ServerProcess(
            folder.FullName,
            [("ASPNETCORE_ENVIRONMENT", "Production")],
            "serve",
            "--Urls=http://127.0.0.1:0",
            "--Telemetry:Prometheus:Address=http://127.0.0.1:0",
            "--Telemetry:AccessLog=true",
            "--Telemetry:SlowQueries:Threshold=00:00:00.0000001",
            "--RateLimiting:Tiers:Critical:Anonymous=6");
        Client.BaseAddress = await process.ListeningAsync();
        Metrics = new Uri(process.Lines.Select(static line => MetricsLine().Match(line)).First(static match => match.Success).Groups[1].Value);
    }

    public Task DisposeAsync()
    {
        Client.Dispose();
        process?.Dispose();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Gives every measure that the server has something to tell, once.</summary>
    internal Task DoAllKindsOfWorkAsync() => work.Value;

    /// <summary>Sends a request with a name.</summary>
    internal async Task<HttpResponseMessage> SendAsync(string id, HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Add("X-Request-Id", id);
        return await Client.SendAsync(request);
    }

    /// <summary>The lines of the log that stand under a request's name, as soon as its access line is there.</summary>
    internal async Task<List<JsonElement>> LinesAsync(string id)
    {
        List<JsonElement> lines = [];
        await Wait.UntilAsync(
            () =>
            {
                lines = [.. process!.Lines.Where(line => line.Contains($"\"{id}\"", StringComparison.Ordinal)).Select(static line => JsonElement.Parse(line))];
                return lines.Exists(static line => line.GetProperty("EventId").GetInt32() == 10 && line.GetProperty("Category").GetString() == "PyDotOrg.Graph.Requests");
            },
            $"The access line of {id} is written.");
        return lines;
    }

    private async Task WorkAsync()
    {
        using var read = await Client.GetAsync(new Uri("/api/v1/job-types", UriKind.Relative));
        using var again = await Client.GetAsync(new Uri("/api/v1/job-types", UriKind.Relative));
        var account = new { username = "grace", email = "grace@example.org", password = "Hopper-1906-9" };
        using var registered = await Client.PostAsJsonAsync(new Uri("/api/auth/register", UriKind.Relative), account);
        registered.EnsureSuccessStatusCode();
        for (var i = 0; i < 7; i++)
        {
            using var search = await Client.GetAsync(new Uri($"/api/v1/search?q=python{i}", UriKind.Relative));
        }

        await Wait.UntilAsync(
            async () =>
            {
                var measures = await Client.GetStringAsync(Metrics);
                return measures.Contains("pydotorg_mail_attempts_total{", StringComparison.Ordinal)
                    && measures.Contains("pydotorg_upkeep_last_success_seconds{", StringComparison.Ordinal);
            },
            "The mail has gone out, and scheduled work is done.");
    }

    [GeneratedRegex("Metrics: (http[^\" ]+)")]
    private static partial Regex MetricsLine();
}
