using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>The tables with public rows, those that others lead to first: the model together with what was decided of it.</summary>
internal sealed class ExchangeModel
{
    private ExchangeModel(IReadOnlyList<ExchangeTable> tables) => Tables = tables;

    /// <summary>Parents before children, else by name.</summary>
    internal IReadOnlyList<ExchangeTable> Tables { get; }

    /// <exception cref="InvalidOperationException">A column or a table is not decided, or decided twice.</exception>
    internal static ExchangeModel Create(IModel model, PublicTables decisions, IEnumerable<PublicRows> rows)
    {
        var gaps = decisions.Undecided(model);
        if (gaps.Count > 0)
        {
            throw new InvalidOperationException($"It is not decided whether everybody may see: {string.Join(", ", gaps)}.");
        }

        var rules = rows.ToDictionary(rule => rule.Entity, rule => rule.VisibleAt);
        var tables = decisions.Public.ToDictionary(
            table => table.Name,
            table => TableOf(Entities(model).First(entity => entity.GetTableName() == table.Name), table, rules),
            StringComparer.Ordinal);
        foreach (var table in tables.Values)
        {
            table.Connect(tables);
        }

        return new(Sorted([.. tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal)]));
    }

    /// <summary>An entity without a rule of its own must have a parent with one, or nothing would say which rows are public.</summary>
    private static ExchangeTable TableOf(IEntityType entity, PublicTable decisions, Dictionary<Type, Func<DateTime, System.Linq.Expressions.LambdaExpression?>> rules)
    {
        var rule = rules.GetValueOrDefault(entity.ClrType);
        return rule is not null || entity.GetForeignKeys().Any(key => key.IsRequired)
            ? new(entity, decisions, rule)
            : throw new InvalidOperationException($"No rule tells which rows of {decisions.Name} everybody sees.");
    }

    private static IEnumerable<IEntityType> Entities(IModel model) => model.GetEntityTypes().Where(entity => entity.FindPrimaryKey() is not null);

    private static List<ExchangeTable> Sorted(List<ExchangeTable> waiting)
    {
        var sorted = new List<ExchangeTable>(waiting.Count);
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => table.References.All(reference => reference.Target == table || sorted.Contains(reference.Target)))
                ?? throw new InvalidOperationException($"The tables {string.Join(", ", waiting.Select(table => table.Name))} lead to each other.");
            sorted.Add(next);
            waiting.Remove(next);
        }

        return sorted;
    }
}
