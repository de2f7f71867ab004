using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Data;

/// <summary>The model on PostgreSQL: uuid, timestamptz, and text that sorts by code point, as it does on SQLite.</summary>
internal sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options) : PyDotOrgDbContext(options)
{
    private const string ByCodePoint = "C";

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<string>().UseCollation(ByCodePoint);
}
