using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.Links;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing;

namespace PyDotOrg.Graph.Rest.Tests.Accounts;

/// <summary>A server without initial data, whose clock stands still until a test moves it, and the accounts of a test.</summary>
public sealed class AccountServer : IAsyncLifetime
{
    /// <summary>The password of every account at first.</summary>
    public const string Password = "Difference-Engine-1";

    private RunningServer? running;
    private WriteClient? client;
    private int accounts;

    private WriteClient Client => client ?? throw new InvalidOperationException("The server has not been started.");

    private RunningServer Running => running ?? throw new InvalidOperationException("The server has not been started.");

    /// <summary>The clock.</summary>
    internal ManualTime Time { get; } = new();

    /// <summary>What is mailed; mails themselves are sent elsewhere.</summary>
    internal MailedLinks Links => Running.Services.GetRequiredService<MailedLinks>();

    public async Task InitializeAsync()
    {
        running = await RunningServer.StartPreparedAsync(
            builder => builder.Services.AddSingleton<TimeProvider>(Time), "--Database:Seed=false");
        client = new WriteClient(running.Address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Running.DisposeAsync();
    }

    /// <summary>The answer to a request below <c>/api</c>.</summary>
    internal Task<WriteAnswer> SendAsync(string method, string path, string? json = null, params (string Name, string Value)[] headers) =>
        Client.SendAsync(method, $"/api{path}", json, headers);

    /// <summary>The answer to a request with a token.</summary>
    internal Task<WriteAnswer> SendAsync(string method, string path, string? json, string token) =>
        SendAsync(method, path, json, ("Authorization", $"Bearer {token}"));

    /// <summary>The answer of GraphQL.</summary>
    internal async Task<JsonNode> AskAsync(string query, string? token = null)
    {
        (string, string)[] headers = token is null ? [] : [("Authorization", $"Bearer {token}")];
        var answer = await Client.SendAsync("POST", "/graphql", new JsonObject { ["query"] = query }.ToJsonString(), headers);
        return answer.Json;
    }

    /// <summary>A user name that nobody has yet.</summary>
    internal string NextName() => $"ada{Interlocked.Increment(ref accounts)}";

    /// <summary>Makes an account.</summary>
    internal async Task<Account> RegisterAsync()
    {
        var name = NextName();
        var answer = await SendAsync("POST", "/auth/register", $$"""{"username":"{{name}}","email":"{{name}}@example.org","password":"{{Password}}"}""");
        Assert.Equal(201, answer.Status);
        return await ReadAsync(name, answer);
    }

    /// <summary>Signs an account in once more.</summary>
    internal async Task<Account> LogInAsync(string name, string password = Password)
    {
        var answer = await SendAsync("POST", "/auth/login", $$"""{"username":"{{name}}","password":"{{password}}"}""");
        Assert.Equal(200, answer.Status);
        return await ReadAsync(name, answer);
    }

    /// <summary>Changes an account past everything.</summary>
    internal async Task ChangeAsync(Guid id, Action<User> change)
    {
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        change(await db.Users.AsTracking().SingleAsync(user => user.Id == id));
        await db.SaveChangesAsync();
    }

    /// <summary>Reads from the database.</summary>
    internal async Task<T> ReadAsync<T>(Func<PyDotOrgDbContext, Task<T>> read)
    {
        await using var db = await Running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>The status of asking who one is, with a token.</summary>
    internal async Task<int> StatusOfAsync(string token) => (await SendAsync("GET", "/auth/me", null, token)).Status;

    private async Task<Account> ReadAsync(string name, WriteAnswer answer)
    {
        var (access, refresh) = (answer.Json["access_token"]!.ToString(), answer.Json["refresh_token"]!.ToString());
        var me = await SendAsync("GET", "/auth/me", null, access);
        return new Account(Guid.Parse(me.Json["id"]!.ToString()), name, access, refresh);
    }
}
