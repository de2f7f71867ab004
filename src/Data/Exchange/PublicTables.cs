using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>What is decided of every table and every column of the model: an export refuses to work while a decision is missing.</summary>
/// <param name="Public">The tables with public rows.</param>
/// <param name="Private">Tables without, by name, with the reason.</param>
public sealed record PublicTables(IReadOnlyList<PublicTable> Public, IReadOnlyDictionary<string, string> Private)
{
    /// <summary>Tables and columns for which there is not exactly one decision, and those that do not exist; columns of keys need none.</summary>
    /// <param name="model">The model.</param>
    public IReadOnlyList<string> Undecided(IReadOnlyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var existing = model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null).SelectMany(Existing).ToList();
        var decided = Public.SelectMany(Decided).Concat(Private.Keys).ToList();
        var twice = decided.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key);
        return [.. existing.Except(decided).Concat(decided.Except(existing)).Concat(twice).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Existing(IReadOnlyEntityType entity)
    {
        var table = entity.GetTableName()!; // All that have a key have one.
        return Private.ContainsKey(table)
            ? [table]
            : entity.GetProperties().Where(property => !property.IsPrimaryKey()).Select(property => $"{table}.{property.GetColumnName()}").Append(table);
    }

    private static IEnumerable<string> Decided(PublicTable table) =>
        table.Columns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(table.Private.Keys).Concat(table.Made.Keys)
            .Select(column => $"{table.Name}.{column}").Append(table.Name);
}
