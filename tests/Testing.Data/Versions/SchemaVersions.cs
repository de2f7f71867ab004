using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using PyDotOrg.Graph.Data;

namespace PyDotOrg.Graph.Testing.Data.Versions;

/// <summary>What programs of earlier versions know of the database: each migration leads to one version of the schema, and holds its model.</summary>
public static class SchemaVersions
{
    /// <summary>The model of the program that ended with a migration.</summary>
    /// <param name="db">Says for which database; it is not opened.</param>
    /// <param name="id">The migration.</param>
    public static IModel ModelOf(PyDotOrgDbContext db, string id) =>
        db.GetService<IModelRuntimeInitializer>().Initialize(Find(db, id).TargetModel, designTime: true);

    /// <summary>The migration itself.</summary>
    /// <param name="db">Says for which database; it is not opened.</param>
    /// <param name="id">The migration.</param>
    public static Migration Find(PyDotOrgDbContext db, string id)
    {
        var assembly = db.GetService<IMigrationsAssembly>();
        return assembly.CreateMigration(assembly.Migrations[id], db.GetService<IDatabaseProvider>().Name);
    }

    /// <summary>The tables of a model, each behind those that it refers to.</summary>
    public static IReadOnlyList<ITable> TablesOf(IModel model)
    {
        var ordered = new List<ITable>();
        foreach (var table in model.GetRelationalModel().Tables.OrderBy(table => table.Name, StringComparer.Ordinal))
        {
            Add(table, ordered, []);
        }

        return ordered;
    }

    /// <param name="table">The table.</param>
    /// <param name="ordered">Where it goes.</param>
    /// <param name="waiting">Tables that are on the way: the last reference of a circle is left out.</param>
    private static void Add(ITable table, List<ITable> ordered, HashSet<ITable> waiting)
    {
        if (ordered.Contains(table) || !waiting.Add(table))
        {
            return;
        }

        foreach (var key in table.ForeignKeyConstraints)
        {
            Add(key.PrincipalTable, ordered, waiting);
        }

        ordered.Add(table);
    }
}
