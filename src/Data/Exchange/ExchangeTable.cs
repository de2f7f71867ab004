using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>A table with public rows, and what of it is public.</summary>
internal sealed class ExchangeTable
{
    private readonly Func<DateTime, LambdaExpression?>? visibleAt;

    internal ExchangeTable(IEntityType entity, PublicTable decisions, Func<DateTime, LambdaExpression?>? visibleAt)
    {
        this.visibleAt = visibleAt;
        Entity = entity;
        Decisions = decisions;
        All = [.. entity.GetProperties().Select(property => new ExchangeColumn(property))];
        Keys = [.. entity.FindPrimaryKey()!.Properties.Select(key => All.First(column => column.Property == key))]; // All tables have one.
        Columns = [.. Keys, .. decisions.Columns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Find)];
    }

    /// <summary>The entity, or the pair of two.</summary>
    internal IEntityType Entity { get; }

    /// <summary>What is decided of it.</summary>
    internal PublicTable Decisions { get; }

    /// <summary>The name of the table.</summary>
    internal string Name => Decisions.Name;

    /// <summary>The name of its file.</summary>
    internal string FileName => Name + ".jsonl";

    /// <summary>The columns of the primary key, by which its file is sorted.</summary>
    internal IReadOnlyList<ExchangeColumn> Keys { get; }

    /// <summary>The columns of its file, in their order.</summary>
    internal IReadOnlyList<ExchangeColumn> Columns { get; }

    /// <summary>All columns of the table.</summary>
    internal IReadOnlyList<ExchangeColumn> All { get; }

    /// <summary>The public columns that lead to other tables.</summary>
    internal IReadOnlyList<ExchangeReference> References { get; private set; } = [];

    /// <summary>Which rows everybody sees of those whose parents are public; null when it is all of them.</summary>
    internal LambdaExpression? VisibleAt(DateTime now) => visibleAt?.Invoke(now);

    /// <summary>Whether everybody sees all rows.</summary>
    internal bool IsWhole(DateTime now) => VisibleAt(now) is null && Requirements(now).Count == 0;

    /// <summary>The references that a row cannot be without and that may lead to rows which are not public.</summary>
    internal IReadOnlyList<ExchangeReference> Requirements(DateTime now) =>
        [.. References.Where(reference => reference.IsRequired && !reference.IsAlwaysThere && !reference.Target.IsWhole(now))];

    internal void Connect(IReadOnlyDictionary<string, ExchangeTable> tables) =>
        References = [.. Entity.GetForeignKeys().Select(key => ExchangeReference.Of(key, this, tables)).OfType<ExchangeReference>()];

    private ExchangeColumn Find(string name) => All.FirstOrDefault(column => column.Name == name)
        ?? throw new InvalidOperationException($"{Entity.GetTableName()} has no column {name}.");
}
