using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PyDotOrg.Graph.Testing.Data;
using PyDotOrg.Graph.Testing.Data.Versions;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>
/// A program that ended with an earlier migration, as far as its statements go: EF Core with the model that the migration holds reads, adds,
/// changes and deletes by the same columns. Its entities have no classes any more; each is a bag of values.
/// </summary>
internal sealed class OldProgram : DbContext
{
    private OldProgram(DbContextOptions<OldProgram> options)
        : base(options)
    {
        // What is deleted together is deleted by statements, in the order of the references.
        ChangeTracker.CascadeDeleteTiming = CascadeTiming.Never;
        ChangeTracker.DeleteOrphansTiming = CascadeTiming.Never;
    }

    /// <summary>Starts on a database, whatever version that has.</summary>
    internal static OldProgram Start(TestDatabase database, string version)
    {
        using var db = database.CreateContext();
        var options = new DbContextOptionsBuilder<OldProgram>().UseModel(SchemaVersions.ModelOf(db, version));
        return new OldProgram((database.Provider == DatabaseProvider.Sqlite
            ? options.UseSqlite(database.ConnectionString)
            : options.UseNpgsql(database.ConnectionString)).Options);
    }

    /// <summary>All rows of all tables.</summary>
    internal async Task<List<(string Entity, Dictionary<string, object> Values)>> ReadAsync()
    {
        var rows = new List<(string, Dictionary<string, object>)>();
        foreach (var entity in Model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null))
        {
            rows.AddRange((await Set<Dictionary<string, object>>(entity.Name).ToListAsync()).Select(row => (entity.Name, row)));
        }

        return rows;
    }
}
