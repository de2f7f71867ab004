using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.Graph.Data;
using PyDotOrg.Graph.Data.Exchange;
using PyDotOrg.Graph.Testing.Data;

namespace PyDotOrg.Graph.Schema.Tests.Exports;

/// <summary>Exports and imports of a database of one test's own, with the rules of python.org's schema.</summary>
internal sealed class ExportServer : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pydotorg-exchange-");

    private ExportServer(TestDatabase database, TimeProvider clock)
    {
        Database = database;
        var collection = new ServiceCollection();
        collection.AddSingleton(clock);
        collection.AddLogging().AddData(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).Build()).AddPyDotOrgSchema();
        services = collection.BuildServiceProvider();
    }

    internal TestDatabase Database { get; }

    internal static async Task<ExportServer> CreateAsync(
        DatabaseProvider provider, DatabaseContent content = DatabaseContent.InitialData, TimeProvider? clock = null) =>
        new(await TestDatabase.CreateAsync(provider, content), clock ?? TimeProvider.System);

    internal async Task RunAsync(string statement)
    {
        await using var db = Database.CreateContext();
        await db.Database.ExecuteSqlRawAsync(statement);
    }

    /// <summary>The folder of a new export.</summary>
    internal async Task<string> ExportAsync()
    {
        var target = Path.Combine(folder.FullName, Path.GetRandomFileName());
        var report = await services.GetRequiredService<DataExport>().RunAsync(target, force: false, static _ => { });
        Assert.True(report.Succeeded, string.Join('\n', report.Lines));
        return target;
    }

    internal Task<ExchangeReport> ImportAsync(string path, bool dryRun = false) =>
        services.GetRequiredService<DataImport>().RunAsync(path, dryRun, static _ => { });

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Database.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
