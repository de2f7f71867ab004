using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PyDotOrg.Graph.Data;

/// <summary>Picks the pool of the configured database.</summary>
internal sealed class ContextFactory(IServiceProvider services, IOptions<DatabaseOptions> options)
    : IDbContextFactory<PyDotOrgDbContext>
{
    // A start that finds its database ready needs no context, and EF Core takes long to set up.
    private readonly Lazy<Func<PyDotOrgDbContext>> create = new(() => options.Value.Provider == DatabaseProvider.Sqlite
        ? services.GetRequiredService<IDbContextFactory<SqliteDbContext>>().CreateDbContext
        : services.GetRequiredService<IDbContextFactory<PostgresDbContext>>().CreateDbContext);

    public PyDotOrgDbContext CreateDbContext() => create.Value();
}
