using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace PyDotOrg.Graph.Data.Exchange;

/// <summary>Reads the public columns of public rows; nothing else leaves the database.</summary>
/// <param name="db">The database.</param>
/// <param name="model">What is public.</param>
/// <param name="now">The time for which rules are asked.</param>
internal sealed class PublicQuery(PyDotOrgDbContext db, ExchangeModel model, DateTime now)
{
    private static readonly MethodInfo Generic =
        typeof(PublicQuery).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Instance)!; // Just below.

    private static readonly MethodInfo GenericSource = typeof(PublicQuery).GetMethod(nameof(VisibleSource), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo PropertyOf = typeof(EF).GetMethod(nameof(EF.Property))!;

    /// <summary>
    /// The values of the columns of a table, row by row in the order of the key. Behind them stands whether the row is public,
    /// where there are rows of which only the id is.
    /// </summary>
    internal IQueryable<object?[]> Rows(ExchangeTable table) =>
        (IQueryable<object?[]>)Generic.MakeGenericMethod(table.Entity.ClrType).Invoke(this, [table])!; // It returns no null.

    private IQueryable<object?[]> RowsOf<T>(ExchangeTable table)
        where T : class
    {
        var rows = table.Decisions.Hidden is null ? Visible<T>(table) : VisibleOrNamed<T>(table);
        return InOrder(rows, table).Select(Values<T>(table));
    }

    private IQueryable Source(ExchangeTable table) =>
        (IQueryable)GenericSource.MakeGenericMethod(table.Entity.ClrType).Invoke(this, [table])!; // It returns no null.

    private IQueryable VisibleSource<T>(ExchangeTable table)
        where T : class => Visible<T>(table);

    private IQueryable<T> Visible<T>(ExchangeTable table)
        where T : class
    {
        IQueryable<T> rows = Set<T>(table);
        if (table.VisibleAt(now) is { } rule)
        {
            rows = rows.Where((Expression<Func<T, bool>>)rule);
        }

        foreach (var reference in table.Requirements(now))
        {
            var row = Expression.Parameter(typeof(T), "row");
            rows = rows.Where(Expression.Lambda<Func<T, bool>>(IsVisible(reference.Target, Column(row, reference.Column)), row));
        }

        return rows;
    }

    private IQueryable<T> VisibleOrNamed<T>(ExchangeTable table)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var id = Column(row, table.Keys[0]);
        var isNamed = from other in model.Tables
                      from reference in other.References
                      where reference.Target == table && reference.IsAlwaysThere
                      select Contains(Source(other), other, reference.Column, id);
        return Set<T>(table).Where(Expression.Lambda<Func<T, bool>>(isNamed.Aggregate((Expression)IsVisible(table, id), Expression.OrElse), row));
    }

    private DbSet<T> Set<T>(ExchangeTable table)
        where T : class => table.Entity.HasSharedClrType ? db.Set<T>(table.Entity.Name) : db.Set<T>();

    private Expression<Func<T, object?[]>> Values<T>(ExchangeTable table)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var values = table.Columns.Select(column => Value(table, column, row));
        if (table.Decisions.Hidden is not null)
        {
            values = values.Append(IsVisible(table, Column(row, table.Keys[0])));
        }

        return Expression.Lambda<Func<T, object?[]>>(
            Expression.NewArrayInit(typeof(object), values.Select(value => Expression.Convert(value, typeof(object)))), row);
    }

    /// <summary>A reference that leads out of what is public is null.</summary>
    private Expression Value(ExchangeTable table, ExchangeColumn column, ParameterExpression row)
    {
        var value = Column(row, column);
        var reference = table.References.FirstOrDefault(reference => reference.Column == column);
        return reference is null || reference.IsRequired || reference.IsAlwaysThere || reference.Target.IsWhole(now)
            ? value
            : Expression.Condition(IsVisible(reference.Target, value), value, Expression.Constant(null, value.Type));
    }

    private MethodCallExpression IsVisible(ExchangeTable table, Expression id) => Contains(Source(table), table, table.Keys[0], id);

    /// <summary>Whether one of the rows has a value in a column.</summary>
    private static MethodCallExpression Contains(IQueryable rows, ExchangeTable table, ExchangeColumn column, Expression value)
    {
        var other = Expression.Parameter(table.Entity.ClrType, "other");
        var isSame = Expression.Equal(Nullable(Column(other, column)), Nullable(value));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [table.Entity.ClrType], rows.Expression, Expression.Quote(Expression.Lambda(isSame, other)));
    }

    private static IQueryable<T> InOrder<T>(IQueryable<T> rows, ExchangeTable table)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var ordered = rows.OrderBy(Expression.Lambda<Func<T, Guid>>(Column(row, table.Keys[0]), row));
        foreach (var key in table.Keys.Skip(1))
        {
            ordered = ordered.ThenBy(Expression.Lambda<Func<T, Guid>>(Column(row, key), row));
        }

        return ordered;
    }

    private static MethodCallExpression Column(Expression row, ExchangeColumn column) =>
        Expression.Call(PropertyOf.MakeGenericMethod(column.Property.ClrType), row, Expression.Constant(column.Property.Name));

    private static Expression Nullable(Expression id) => id.Type == typeof(Guid) ? Expression.Convert(id, typeof(Guid?)) : id;
}
