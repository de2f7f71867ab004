using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Server.Tests.OAuth;

/// <summary>A server whose members sign in at a provider on this machine, and whose clock stands still.</summary>
public sealed class OAuthServer : IAsyncLifetime
{
    /// <summary>Where clients believe the server to be.</summary>
    public const string Origin = "https://python.test";

    private RunningServer? running;
    private ProviderSite? site;

    /// <summary>What was logged.</summary>
    public ConcurrentQueue<string> Lines { get; } = [];

    internal ManualTime Time { get; } = new();

    internal RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    internal ProviderSite Site => site ?? throw new InvalidOperationException("The provider has not been started.");

    public async Task InitializeAsync()
    {
        site = await ProviderSite.StartAsync(Origin);
        running = await RunningServer.StartPreparedAsync(
            builder => builder.Services.AddSingleton<TimeProvider>(Time),
            [.. site.Settings, "--environment=Development", "--Database:Seed=false", $"--Rest:PublicOrigin={Origin}", "--Logging:LogLevel:Default=Trace"]);
        running.Services.GetRequiredService<ILoggerFactory>().AddProvider(new Book(Lines));
    }

    public async Task DisposeAsync()
    {
        await Running.DisposeAsync();
        await Site.DisposeAsync();
    }

    internal Browser Open() => new(Running.Address);

    /// <summary>What the server says of whose token it is.</summary>
    internal async Task<JsonNode> MeAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/auth/me");
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var answer = await Running.Client.SendAsync(request);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!; // It is never a bare null.
    }

    /// <summary>Makes an account with a password, changed past everything.</summary>
    internal async Task RegisterAsync(string name, Action<User> change)
    {
        using var answer = await PostAsync("/api/auth/register", new { username = name, email = $"{name}@example.org", password = "Difference-Engine-1" });
        Assert.Equal(201, (int)answer.StatusCode);
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        change(await db.Users.AsTracking().SingleAsync(user => user.Username == name));
        await db.SaveChangesAsync();
    }

    /// <summary>What the server says to a name and the password of every account.</summary>
    internal async Task<string> LogInAsync(string name)
    {
        using var answer = await PostAsync("/api/auth/login", new { username = name, password = "Difference-Engine-1" });
        return $"{(int)answer.StatusCode} {JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]}"; // As above.
    }

    private Task<HttpResponseMessage> PostAsync(string path, object body) => Running.Client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body);

    private sealed class Book(ConcurrentQueue<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Pen(lines);

        public void Dispose()
        {
        }
    }

    private sealed class Pen(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}
