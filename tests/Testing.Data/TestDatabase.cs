using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Connections;
using PyDotOrg.Graph.Data.Preparation;

namespace PyDotOrg.Graph.Testing.Data;

/// <summary>A database of one test's own, gone when it is disposed. Made as a copy of one that is made once.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ITestStore store;
    private readonly Lazy<ServiceProvider> services;
    private readonly Dictionary<string, string?> settings = [];
    private TimeProvider? time;
    private Action<IServiceCollection> more = static _ => { };

    private TestDatabase(DatabaseProvider provider, ITestStore store)
    {
        Provider = provider;
        this.store = store;
        settings["Database:Provider"] = provider.ToString();
        settings["ConnectionStrings:Database"] = store.ConnectionString;
        services = new(() => Build(settings, time, more));
    }

    /// <summary>Which database it is.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>To hand to a program of its own.</summary>
    public string ConnectionString => store.ConnectionString;

    /// <summary>Configuration that leads a host to this database.</summary>
    public IReadOnlyDictionary<string, string?> Settings => settings;

    /// <summary>The same for the command line of a server.</summary>
    public IEnumerable<string> Arguments => settings.Select(static setting => $"--{setting.Key}={setting.Value}");

    /// <summary>The data layer on this database.</summary>
    public IServiceProvider Services => services.Value;

    /// <summary>The data layer's preparation.</summary>
    public DatabasePreparation Preparation => Services.GetRequiredService<DatabasePreparation>();

    /// <summary>The data layer's connections.</summary>
    public DatabaseConnections Connections => Services.GetRequiredService<DatabaseConnections>();

    /// <summary>A new database.</summary>
    public static async Task<TestDatabase> CreateAsync(
        DatabaseProvider provider, DatabaseContent content = DatabaseContent.InitialData) => new(
            provider,
            provider == DatabaseProvider.Sqlite ? await SqliteStore.CreateAsync(content) : await PostgresStore.CreateAsync(content));

    /// <summary>Adds a setting; before the first use of <see cref="Services"/>.</summary>
    public TestDatabase With(string key, string? value)
    {
        settings[key] = value;
        return this;
    }

    /// <summary>Sets the clock; before the first use of <see cref="Services"/>.</summary>
    public TestDatabase With(TimeProvider clock)
    {
        time = clock;
        return this;
    }

    /// <summary>Adds services; before the first use of <see cref="Services"/>.</summary>
    public TestDatabase With(Action<IServiceCollection> add)
    {
        more = add;
        return this;
    }

    /// <summary>A context; the caller disposes it.</summary>
    public PyDotOrgDbContext CreateContext() =>
        Services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContext();

    /// <summary>A data layer of its own on the same database, as a second server would have.</summary>
    public ServiceProvider AnotherServer() => Build(settings, time, more);

    /// <summary>A data layer as a server would have it, all switches on.</summary>
    public static ServiceProvider Serve(DatabaseProvider provider, string connectionString) => Build(
    [
        new("Database:Provider", provider.ToString()),
        new("ConnectionStrings:Database", connectionString),
        new("Database:MigrateOnStart", "true"),
        new("Database:Seed", "true"),
    ]);

    public async ValueTask DisposeAsync()
    {
        if (services.IsValueCreated)
        {
            await services.Value.DisposeAsync();
        }

        await store.DisposeAsync();
    }

    internal static ServiceProvider Build(
        IEnumerable<KeyValuePair<string, string?>> settings, TimeProvider? time = null, Action<IServiceCollection>? more = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var collection = new ServiceCollection();
        if (time is not null)
        {
            collection.AddSingleton(time);
        }

        more?.Invoke(collection);
        return collection.AddData(configuration).BuildServiceProvider();
    }

    /// <summary>Fills a template.</summary>
    internal static async Task PrepareAsync(DatabaseProvider provider, string connectionString, DatabaseContent content)
    {
        await using var services = Build(
        [
            new("Database:Provider", provider.ToString()),
            new("ConnectionStrings:Database", connectionString),
            new("Database:MigrateOnStart", "true"),
            new("Database:Seed", content == DatabaseContent.InitialData ? "true" : "false"),
        ]);
        var report = await services.GetRequiredService<DatabasePreparation>().PrepareAsync();
        if (!report.Succeeded)
        {
            throw new InvalidOperationException(report.Line);
        }
    }
}
