using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Schema.Tests.EntityFramework.Server;

namespace PyDotOrg.Graph.Schema.Tests.Downloads;

/// <summary>
/// Servers for tests that only read, where a third of the releases has no date: the initial data know every date, and orders
/// must know what to do without.
/// </summary>
public sealed class UndatedServers : IAsyncLifetime
{
    private readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<QueryServer>>> _servers = [];

    /// <summary>The server over a database.</summary>
    public Task<QueryServer> OnAsync(DatabaseProvider provider) => _servers.GetOrAdd(provider, static wanted => new(() => CreateAsync(wanted))).Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in _servers.Values)
        {
            await (await server.Value).DisposeAsync();
        }
    }

    private static async Task<QueryServer> CreateAsync(DatabaseProvider provider)
    {
        var server = await QueryServer.ServePyDotOrgAsync(provider);
        await using var db = server.Database.CreateContext();
        await db.Releases.Where(release => release.Name.StartsWith("Python 3.1"))
            .ExecuteUpdateAsync(set => set.SetProperty(release => release.ReleaseDate, (DateOnly?)null));
        return server;
    }
}
