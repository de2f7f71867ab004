using System.Collections.Concurrent;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>A database on the given server; templates are dropped when the test process ends.</summary>
internal sealed class PostgresStore : ITestStore
{
    private static readonly ConcurrentDictionary<DatabaseContent, Lazy<Task<string>>> Templates = [];

    /// <summary>A template cannot be copied twice at the same time.</summary>
    private static readonly SemaphoreSlim Copying = new(1);

    private readonly string name;

    private PostgresStore(string name) => this.name = name;

    public string ConnectionString => PostgresServer.For(name);

    internal static async Task<PostgresStore> CreateAsync(DatabaseContent content)
    {
        var name = NewName();
        if (content is DatabaseContent.None or DatabaseContent.Empty)
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {name}");
            return new PostgresStore(name);
        }

        var template = await Templates.GetOrAdd(content, wanted => new(() => MakeTemplateAsync(wanted))).Value;
        await Copying.WaitAsync();
        try
        {
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        }
        finally
        {
            Copying.Release();
        }

        return new PostgresStore(name);
    }

    public async ValueTask DisposeAsync() => await PostgresServer.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)");

    private static async Task<string> MakeTemplateAsync(DatabaseContent content)
    {
        var name = NewName();
        await PostgresServer.ExecuteAsync($"CREATE DATABASE {name}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            PostgresServer.ExecuteAsync($"DROP DATABASE {name} WITH (FORCE)").GetAwaiter().GetResult();
        await TestDatabase.PrepareAsync(DatabaseProvider.PostgreSql, PostgresServer.For(name), content);
        return name;
    }

    private static string NewName() => $"pydotorg_test_{Guid.NewGuid():N}";
}
