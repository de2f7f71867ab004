using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Server.Tests;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>What a server writes down, and what it does for known and for unknown people.</summary>
public sealed class LogTests : IAsyncLifetime, IDisposable
{
    private const string Right = "Difference-Engine-1";
    private const string Wrong = "Wrong-Engine-2";
    private const string New = "Analytical-Engine-3";
    private const string Email = "ada.of.the.logs@example.org";
    private const string Unknown = "nobody.of.the.logs@example.org";
    private const string Forged = "forged-token-of-the-logs";

    private readonly LogBook book = new();
    private RunningServer? running;
    private WriteClient? client;

    private RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    public async Task InitializeAsync()
    {
        running = await RunningServer.StartPreparedAsync("--Database:Seed=false", "--Logging:LogLevel:Default=Information", "--Logging:LogLevel:Microsoft=Information", "--Logging:LogLevel:PyDotOrg=Trace");
        client = new WriteClient(running.Address);
        running.Services.GetRequiredService<ILoggerFactory>().AddProvider(book);
    }

    public Task DisposeAsync() => Running.DisposeAsync().AsTask();

    public void Dispose()
    {
        client?.Dispose();
        book.Dispose();
    }

    [Fact]
    public async Task No_password_token_key_or_address_is_written_down()
    {
        var tokens = await RegisterAsync("ada", Email);
        var (access, refresh) = ($"{tokens["access_token"]}", $"{tokens["refresh_token"]}");
        var key = $"{(await SendAsync("POST", "/api/v1/api-keys", """{"name":"x"}""", ("Authorization", $"Bearer {access}"))).Json["key"]}";
        var (verify, reset) = await WriteLinksAsync();

        await SendAsync("POST", "/api/auth/register", $$"""{"username":"ada","email":"{{Email}}","password":"{{Right}}"}""");
        await SendAsync("POST", "/api/auth/login", $$"""{"username":"ada","password":"{{Right}}"}""");
        await SendAsync("POST", "/api/auth/login", $$"""{"username":"ada","password":"{{Wrong}}"}""");
        await SendAsync("POST", "/api/auth/login", $$"""{"username":"ada","password":"{{Wrong}}" """);
        await SendAsync("POST", "/api/auth/session/login", $$"""{"username":"ada","password":"{{Right}}"}""");
        await SendAsync("POST", "/api/auth/refresh", $$"""{"refresh_token":"{{refresh}}"}""");
        await SendAsync("GET", "/api/auth/me", null, ("Authorization", $"Bearer {Forged}"));
        await SendAsync("GET", "/api/auth/me", null, ("X-API-Key", key));
        await SendAsync("GET", $"/api/auth/me?api_key={key}&access_token={access}", null);
        await SendAsync("GET", $"/api/auth/verify-email/{verify}", null);
        await SendAsync("GET", $"/api/v1/users/email/{Email}", null, ("Authorization", $"Bearer {access}"));
        await SendAsync("POST", "/api/auth/forgot-password", $$"""{"email":"{{Email}}"}""");
        await SendAsync("POST", "/graphql", new JsonObject { ["query"] = $$"""mutation { login(input: { username: "ada", password: "{{Wrong}}" }) { errors { __typename } } }""" }.ToJsonString());
        await SendAsync("POST", "/graphql", new JsonObject { ["query"] = $$"""mutation { login(input: { username: "ada", password: "{{Wrong}}" ) }""" }.ToJsonString());
        await SendAsync("GET", $"/graphql?query={{userByEmail(email:\"{Email}\"){{id}}}}", null, ("Authorization", $"Bearer {access}"));
        await SendAsync("POST", "/api/auth/reset-password", $$"""{"token":"{{reset}}","new_password":"{{New}}"}""");

        string[] secrets = [Right, Wrong, New, Email, Forged, access, refresh, key, verify, reset];
        Assert.True(book.Lines.Count > 50, "Little is written down.");
        Assert.Equal([], book.Lines.Where(line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase) || line.Contains(Uri.EscapeDataString(secret), StringComparison.OrdinalIgnoreCase))));
    }

    [Fact]
    public async Task For_the_known_and_the_unknown_the_same_is_done_and_said()
    {
        await RegisterAsync("ada", Email);
        foreach (var path in new[] { "/api/auth/forgot-password", "/api/auth/send-verification", "/api/auth/login", "/api/auth/session/login" })
        {
            var known = await ReadAsync(path, $$"""{"email":"{{Email}}","username":"ada","password":"{{Wrong}}"}""");
            var unknown = await ReadAsync(path, $$"""{"email":"{{Unknown}}","username":"nobody","password":"{{Wrong}}"}""");

            Assert.Equal((path, known), (path, unknown));
            Assert.True(known.Statements > 0);
        }
    }

    /// <summary>What is said, and with how many statements.</summary>
    private async Task<(int Status, string Body, int Statements)> ReadAsync(string path, string body)
    {
        var before = book.Statements;
        var answer = await SendAsync("POST", path, body);
        return (answer.Status, answer.Body, book.Statements - before);
    }

    private async Task<JsonNode> RegisterAsync(string name, string email)
    {
        var answer = await SendAsync("POST", "/api/auth/register", $$"""{"username":"{{name}}","email":"{{email}}","password":"{{Right}}"}""");
        Assert.Equal(201, answer.Status);
        return answer.Json;
    }

    private async Task<(string Verify, string Reset)> WriteLinksAsync()
    {
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        var ada = await db.Users.SingleAsync(static user => user.Username == "ada");
        var links = Running.Services.GetRequiredService<MailedLinks>();
        return (links.WriteVerification(ada.Id, ada.Email), links.WriteReset(ada.Id, ada.Email, ada.SecurityStamp!.Value)); // New accounts have one.
    }

    private Task<WriteAnswer> SendAsync(string method, string path, string? json, params (string Name, string Value)[] headers) => client!.SendAsync(method, path, json, headers); // There is one while tests run.
}
