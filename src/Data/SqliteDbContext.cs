using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Sqlite;

namespace PyDotOrg.Graph.Data;

/// <summary>The model on SQLite: ids as lower-case text, times as UTC text, enums and booleans as integers.</summary>
internal sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options) : PyDotOrgDbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Guid>().HaveConversion<GuidTextConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
