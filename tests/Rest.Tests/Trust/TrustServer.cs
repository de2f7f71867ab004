using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.Identity;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Accounts;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing;
using PyDotOrg.GraphQL.Execution;

namespace PyDotOrg.Graph.Rest.Tests.Trust;

/// <summary>A server with a row of every kind, and callers of every kind with credentials that the server gave them.</summary>
public sealed class TrustServer : IAsyncLifetime
{
    private readonly Dictionary<Sender, (string Name, string Value)[]> credentials = [];
    private RunningServer? running;
    private WriteClient? client;
    private TrustRows? rows;

    private RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    private WriteClient Client => client ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>The clock.</summary>
    internal ManualTime Time { get; } = new();

    /// <summary>The rows.</summary>
    internal TrustRows Rows => rows ?? throw new InvalidOperationException("The server has not been started.");

    internal IRequestExecutor Executor => Running.Services.GetRequiredService<IRequestExecutor>();

    internal IServiceProvider Services => Running.Services;

    public async Task InitializeAsync()
    {
        running = await RunningServer.StartPreparedAsync(
            builder => builder.Services.AddSingleton<TimeProvider>(Time), "--Database:Seed=false");
        client = new WriteClient(running.Address);
        await using var db = await ConnectAsync();
        rows = await TrustRows.AddAsync(db);
        credentials[Sender.Anonymous] = [];
        credentials[Sender.Owner] = await SignInAsync(Rows.Get<User>(Place.Public).Id);
        foreach (var sender in new[] { Sender.Other, Sender.Staff, Sender.Superuser })
        {
            credentials[sender] = await SignInAsync(await AddAccountAsync(sender));
        }

        credentials[Sender.Key] = await MakeKeyAsync(Sender.Owner, "FULL");
        credentials[Sender.ReadKey] = await MakeKeyAsync(Sender.Owner, "READ");
    }

    public async Task DisposeAsync()
    {
        client?.Dispose();
        await Running.DisposeAsync();
    }

    /// <summary>A connection to the database.</summary>
    internal Task<PyDotOrgDbContext> ConnectAsync() => Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();

    /// <summary>The answer to a request.</summary>
    internal Task<WriteAnswer> SendAsync(Sender sender, string method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        Client.SendAsync(method, path, json, [.. credentials[sender], .. headers]);

    /// <summary>The answer of GraphQL.</summary>
    internal async Task<JsonNode> AskAsync(Sender sender, string query, JsonNode? variables = null)
    {
        var request = new JsonObject { ["query"] = query, ["variables"] = variables };
        return (await SendAsync(sender, "POST", "/graphql", request.ToJsonString())).Json;
    }

    /// <summary>Starts a subscription and ends it.</summary>
    /// <returns>The code of the error with which it was refused; empty when it was not.</returns>
    internal async Task<string> ListenAsync(Sender sender, string document)
    {
        await using var scope = Services.CreateAsyncScope();
        using var result = await Executor.ExecuteAsync(new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Services = scope.ServiceProvider,
            User = sender == Sender.Anonymous ? null : CallerClaims.Principal(
                new SignedIn(Guid.NewGuid(), "x", sender is Sender.Staff, sender is Sender.Superuser)
                {
                    KeyScope = sender switch { Sender.Key => ApiKeyScope.Full, Sender.ReadKey => ApiKeyScope.Read, _ => null },
                }, "Test"),
        });
        if (result is not StreamResult stream)
        {
            return "NO_STREAM";
        }

        var start = await stream.StartAsync();
        if (start.Stream is { } events)
        {
            await events.DisposeAsync();
        }

        return string.Join(' ', start.Single?.Errors.Select(static error => error.Code) ?? []);
    }

    /// <summary>Lets somebody in who has the same rights as a sender, and whom nobody else needs.</summary>
    internal async Task<T> AsNewcomerAsync<T>(Sender sender, Func<Task<T>> send)
    {
        var kept = new Dictionary<Sender, (string, string)[]>(credentials);
        if (sender != Sender.Anonymous)
        {
            credentials[sender is Sender.Key or Sender.ReadKey ? Sender.Owner : sender] = await SignInAsync(await AddAccountAsync(sender));
            if (sender is Sender.Key or Sender.ReadKey)
            {
                credentials[sender] = await MakeKeyAsync(Sender.Owner, sender == Sender.Key ? "FULL" : "READ");
            }
        }

        var answer = await send();
        foreach (var (each, credential) in kept)
        {
            credentials[each] = credential;
        }

        return answer;
    }

    private async Task<Guid> AddAccountAsync(Sender sender)
    {
        await using var db = await ConnectAsync();
        var name = $"{sender}-{Guid.NewGuid():N}";
        var account = new User
        {
            Username = name,
            Email = $"{name}@example.org",
            IsActive = true,
            PublicProfile = false,
            SearchVisibility = SearchVisibility.Private,
            IsStaff = sender is Sender.Staff or Sender.Superuser,
            IsSuperuser = sender is Sender.Superuser,
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private async Task<(string Name, string Value)[]> SignInAsync(Guid account)
    {
        var tokens = await Services.GetRequiredService<TokenLogins>().StartAsync(account, default);
        return [("Authorization", $"Bearer {tokens.AccessToken}")];
    }

    private async Task<(string Name, string Value)[]> MakeKeyAsync(Sender owner, string scope)
    {
        var made = await AskAsync(owner, $$"""mutation { createApiKey(input: { name: "x", scope: {{scope}} }) { apiKey { key } } }""");
        return [("X-API-Key", made["data"]!["createApiKey"]!["apiKey"]!["key"]!.ToString())]; // It may make keys.
    }
}
