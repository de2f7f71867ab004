using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PyDotOrg.Graph.Data.Entities;

namespace PyDotOrg.Graph.Data.Configuration;

/// <summary>Names of tables, columns, keys and indexes, and the order of columns, for all tables alike.</summary>
/// <remarks>
/// Names are in snake_case, so that hand-written SQL needs no quotes on any database. Texts without a limit stand last in
/// their row: SQLite walks a row from its start, and a list need not step over a release's whole text to find its date.
/// </remarks>
internal static class TableLayout
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            entity.SetTableName(SnakeCase(entity.GetTableName() ?? entity.ClrType.Name));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.Name));
            }

            OrderColumns(entity);
        }

        // Default names of keys and indexes are made of table and column names, so they come second.
        foreach (var entity in model.GetEntityTypes())
        {
            NameKeys(entity);
        }
    }

    /// <summary>ReleaseFile -> release_file, SbomSpdx2File -> sbom_spdx2_file.</summary>
    internal static string SnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_' && !char.IsUpper(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>Id, the entity's own columns as declared, times and version, long texts.</summary>
    private static void OrderColumns(IMutableEntityType entity)
    {
        var position = 0;
        foreach (var property in entity.GetProperties().OrderBy(Group).ThenBy(DeclaredAt))
        {
            property.SetColumnOrder(position++);
        }
    }

    private static int Group(IMutableProperty property) => property switch
    {
        { Name: nameof(Entity.Id) } => 0,
        { ClrType: var type } when type == typeof(string) && property.GetMaxLength() is null => 3,
        { PropertyInfo: { } member } when member.DeclaringType == typeof(Entity) => 2,
        _ => 1,
    };

    private static int DeclaredAt(IMutableProperty property) =>
        property.PropertyInfo is { MetadataToken: var token } ? token : int.MaxValue;

    private static void NameKeys(IMutableEntityType entity)
    {
        foreach (var key in entity.GetKeys())
        {
            key.SetName(SnakeCase(key.GetName() ?? ""));
        }

        foreach (var key in entity.GetForeignKeys())
        {
            key.SetConstraintName(SnakeCase(key.GetConstraintName() ?? ""));
        }

        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName(SnakeCase(index.GetDatabaseName() ?? ""));
        }
    }
}
