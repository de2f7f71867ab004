using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>A public column that leads to a row of another table.</summary>
/// <param name="Column">The column; all references of the model have one.</param>
/// <param name="Target">The other table.</param>
/// <param name="SeenWithTarget">Nobody sees the id unless the row that it leads to is public.</param>
internal sealed record ExchangeReference(ExchangeColumn Column, ExchangeTable Target, bool SeenWithTarget)
{
    /// <summary>Whether a row cannot be without it.</summary>
    internal bool IsRequired => !Column.Property.IsNullable;

    /// <summary>Whether the row that it leads to is always in the export: where need be, with nothing but its id.</summary>
    internal bool IsAlwaysThere => !SeenWithTarget && Target.Decisions.Hidden is not null;

    /// <summary>The reference of a foreign key; null when its column is not public.</summary>
    internal static ExchangeReference? Of(IForeignKey key, ExchangeTable table, IReadOnlyDictionary<string, ExchangeTable> tables)
    {
        var column = table.Columns.FirstOrDefault(column => column.Property == key.Properties[0]);
        return column is null ? null : new(
            column,
            tables.TryGetValue(Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(key.PrincipalEntityType)!, out var target)
                ? target
                : throw new InvalidOperationException($"{table.Name}.{column.Name} is public but leads to a table that is not."),
            table.Decisions.SeenWithTarget.Contains(column.Name));
    }
}
