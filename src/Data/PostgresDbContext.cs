using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;
using PyDotOrg.Graph.Data.Search;

namespace PyDotOrg.Graph.Data;

/// <summary>The model on PostgreSQL: uuid, timestamptz, and text that sorts by code point, as it does on SQLite.</summary>
internal sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options) : PyDotOrgDbContext(options)
{
    private const string ByCodePoint = "C";
    private const string Words = "Words";

    public override IQueryable<Guid> FindJobs(SearchWords words)
    {
        var query = PostgresFullText.JobQuery(words);
        return Set<SearchText>()
            .Where(text => EF.Property<NpgsqlTsVector>(text, Words).Matches(EF.Functions.ToTsQuery(PostgresFullText.Configuration, query)))
            .Select(text => text.RowId);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<string>().UseCollation(ByCodePoint);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<SearchText>(text =>
        {
            text.HasNoKey();
            text.Ignore(row => row.Match);
            text.ToView("search_jobs");
            text.Property(row => row.RowId).HasColumnName("row_id");
            text.Property<NpgsqlTsVector>(Words).HasColumnName("words");
        });
        foreach (var index in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetIndexes()))
        {
            SortNullsAsQueriesDo(index);
        }
    }

    /// <summary>
    /// An index serves an ORDER BY only when both put nulls on the same side, be there nulls or not; see DataRegistration for the
    /// queries' side. In lists that clients sort nulls stand last in both directions.
    /// </summary>
    private static void SortNullsAsQueriesDo(IMutableIndex index)
    {
        var descending = index.IsDescending;
        var sides = new NullSortOrder[index.Properties.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var falls = descending is not null && (descending.Count == 0 || descending[i]);
            sides[i] = falls || index.Properties[i].IsNullable ? NullSortOrder.NullsLast : NullSortOrder.NullsFirst;
        }

        // Npgsql takes what PostgreSQL does anyway for nothing, but only where migrations are compared.
        index.SetNullSortOrder(descending is null && Array.TrueForAll(sides, side => side == NullSortOrder.NullsLast) ? null : sides);
    }
}
