using Microsoft.EntityFrameworkCore;
using PyDotOrg.Graph.Data.Search;
using PyDotOrg.Graph.Data.Sqlite;

namespace PyDotOrg.Graph.Data;

/// <summary>The model on SQLite: ids as lower-case text, times as UTC text, enums and booleans as integers.</summary>
internal sealed class SqliteDbContext : PyDotOrgDbContext
{
    public SqliteDbContext(DbContextOptions<SqliteDbContext> options)
        : base(options) => Database.AutoTransactionBehavior = AutoTransactionBehavior.Always; // A statement of its own would not wait for its turn.

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Guid>().HaveConversion<GuidTextConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    public override IQueryable<Guid> FindJobs(SearchWords words)
    {
        var query = SqliteFullText.JobQuery(words);
        return Set<SearchText>().Where(text => text.Match == query).Select(text => text.RowId);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SearchText>(text =>
        {
            text.HasNoKey();
            text.ToView("search_jobs");
            text.Property(row => row.RowId).HasColumnName("row_id");
            text.Property(row => row.Match).HasColumnName("query");
        });
    }
}
