using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Accounts.SignIns;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Entities.Users;
using PyDotOrg.Graph.Server.Tests;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Rest.Tests.Caching;

/// <summary>A server that keeps answers, on either database, and somebody who may write.</summary>
internal sealed class CachingServer : IAsyncDisposable
{
    private readonly RunningServer _running;
    private readonly WriteClient _client;
    private readonly (string, string)[] _staff;

    private CachingServer(TestDatabase database, RunningServer running, string token)
    {
        Database = database;
        _running = running;
        _client = new WriteClient(running.Address);
        _staff = [("Authorization", $"Bearer {token}")];
    }

    public TestDatabase Database { get; }

    public IServiceProvider Services => _running.Services;

    public static async Task<CachingServer> StartAsync(DatabaseProvider provider, params string[] settings)
    {
        var database = await TestDatabase.CreateAsync(provider);
        var running = await RunningServer.StartPreparedAsync([.. database.Arguments, .. settings]);
        await using var db = await running.Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContextAsync();
        var account = new User { Username = "cache-keeper", Email = "keeper@example.org", IsStaff = true, IsActive = true };
        db.Add(account);
        await db.SaveChangesAsync();
        var tokens = await running.Services.GetRequiredService<TokenLogins>().StartAsync(account.Id, default);
        return new CachingServer(database, running, tokens.AccessToken);
    }

    /// <summary>The answer to somebody without an account.</summary>
    public Task<WriteAnswer> GetAsync(string path, params (string, string)[] headers) => _client.SendAsync("GET", path, null as string, headers);

    /// <summary>The answer to somebody without an account.</summary>
    public Task<WriteAnswer> SendAsync(string method, string path, string? json, params (string, string)[] headers) =>
        _client.SendAsync(method, path, json, headers);

    /// <summary>The answer to staff.</summary>
    public Task<WriteAnswer> AsStaffAsync(string method, string path, string? json = null) => _client.SendAsync(method, path, json, _staff);

    /// <summary>A new category of jobs, which nobody else changes.</summary>
    public async Task<string> AddCategoryAsync(string slug)
    {
        var made = await AsStaffAsync("POST", "/api/v1/job-categories", $$"""{"name": "0", "slug": "{{slug}}"}""");
        return $"/api/v1/job-categories/{made.Json["id"]}";
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _running.DisposeAsync();
        await Database.DisposeAsync();
    }
}
