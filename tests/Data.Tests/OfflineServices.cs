using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PyDotOrg.Graph.Data.Tests;

/// <summary>The data layer on a database that is never opened: for questions to the model.</summary>
internal sealed class OfflineServices(DatabaseProvider provider) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection()
        .AddData(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Database:Provider", provider.ToString()),
            new("ConnectionStrings:Database", provider == DatabaseProvider.Sqlite ? "Data Source=:memory:" : "Host=nowhere.invalid"),
        ]).Build())
        .BuildServiceProvider();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    internal PyDotOrgDbContext Context() => services.GetRequiredService<IDbContextFactory<PyDotOrgDbContext>>().CreateDbContext();
}
