using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace PyDotOrg.Graph.Data.Tests.Upgrades;

/// <summary>Looks at what migrations do with the eyes of a server that does not know of it, and leaves new tables and columns alone.</summary>
internal static class Expansion
{
    /// <summary>What such a server would fail on, or what nobody can tell: one sentence each.</summary>
    internal static IEnumerable<string> FindBreaches(IReadOnlyList<MigrationOperation> operations)
    {
        var tables = operations.OfType<CreateTableOperation>().Select(table => table.Name).ToHashSet();
        var columns = operations.OfType<AddColumnOperation>().Select(column => (column.Table, column.Name)).ToHashSet();
        return operations.Where(operation => operation switch
        {
            AddColumnOperation column => !tables.Contains(column.Table),
            CreateIndexOperation index => !tables.Contains(index.Table) && !Array.Exists(index.Columns, name => columns.Contains((index.Table, name))),
            AddForeignKeyOperation key => !tables.Contains(key.Table) && !Array.Exists(key.Columns, name => columns.Contains((key.Table, name))),
            ITableMigrationOperation other => !tables.Contains(other.Table),
            _ => true,
        }).Select(Breach).OfType<string>();
    }

    private static string? Breach(MigrationOperation operation) => operation switch
    {
        DropTableOperation table => $"{table.Name} goes",
        RenameTableOperation table => $"{table.Name} goes",
        DropColumnOperation column => $"{Named(column, column.Name)} goes",
        RenameColumnOperation column => $"{Named(column, column.Name)} goes",
        AddColumnOperation column when HasToBeWritten(column) => $"{Named(column, column.Name)} has to be written",
        AlterColumnOperation column => Breach(column),
        CreateIndexOperation { IsUnique: true } index => $"{Named(index, index.Columns)} has to differ",
        AddUniqueConstraintOperation key => $"{Named(key, key.Columns)} has to differ",
        AddForeignKeyOperation key => $"{Named(key, key.Columns)} has to refer to a row",
        AddCheckConstraintOperation check => $"{check.Table} refuses rows by {check.Name}",
        DropPrimaryKeyOperation key => $"{key.Table} changes its key",
        InsertDataOperation or UpdateDataOperation or DeleteDataOperation => $"rows of {((ITableMigrationOperation)operation).Table} change",
        SqlOperation statements => $"statements of its own: {statements.Sql}",
        _ => null,
    };

    private static string? Breach(AlterColumnOperation column) => column switch
    {
        _ when TypeOf(column) != TypeOf(column.OldColumn) => $"{Named(column, column.Name)} changes its type",
        _ when column.MaxLength < (column.OldColumn.MaxLength ?? int.MaxValue) => $"{Named(column, column.Name)} holds less",
        _ when HasToBeWritten(column) && !HasToBeWritten(column.OldColumn) => $"{Named(column, column.Name)} has to be written",
        _ => null,
    };

    /// <summary>Without the length.</summary>
    private static string? TypeOf(ColumnOperation column) => column.ColumnType?.Split('(')[0];

    private static bool HasToBeWritten(ColumnOperation column) =>
        !column.IsNullable && column is { DefaultValue: null, DefaultValueSql: null, ComputedColumnSql: null };

    private static string Named(ITableMigrationOperation operation, params string[] columns) => $"{operation.Table}.{string.Join(" + ", columns)}";
}
