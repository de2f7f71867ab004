using System.Collections.Concurrent;
using System.Security.Claims;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>Servers for tests that only read: one for each database, made when it is first asked for.</summary>
public sealed class DownloadServers : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<QueryServer>>> _servers = [];

    /// <summary>The server over a database.</summary>
    public Task<QueryServer> OnAsync(DatabaseProvider provider) =>
        _servers.GetOrAdd(provider, static wanted => new(() => QueryServer.ServePyDotOrgAsync(wanted))).Value;

    /// <summary>Asks the server over a database.</summary>
    public async Task<Answer> AskAsync(DatabaseProvider provider, string query, object? variables = null, ClaimsPrincipal? user = null) =>
        await (await OnAsync(provider)).AskAsync(query, variables, user);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await (await server.Value).DisposeAsync();
        }
    }
}
