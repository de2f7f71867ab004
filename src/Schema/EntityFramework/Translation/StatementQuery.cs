using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Puts a described statement together as one query that EF Core can translate, but for its order and its page.</summary>
/// <param name="description">The statement.</param>
/// <param name="hasOneKey">Whether the query is written for one parent at a time.</param>
internal sealed class StatementQuery(StatementDescription description, bool hasOneKey)
{
    /// <summary>The rows with the described columns, the keys of the order behind them, and the key of the parent last.</summary>
    public Expression Rows()
    {
        var rows = Filtered();
        var row = Expression.Parameter(ElementOf(rows), "row");
        var element = ElementAt(row);
        List<Expression> columns =
        [
            .. description.Columns.Select(column => Substitution.Apply(column, element)),
            .. description.Order.Select(key => Substitution.Apply(key.Selector, element)),
        ];
        if (GivesGroupKey)
        {
            columns.Add(Substitution.Apply(description.GroupKey!, row)); // Given with groups.
        }

        if (columns.Count == 0)
        {
            columns.Add(Expression.Constant(1));
        }

        var made = ColumnTuple.Create(columns.ToArray());
        return ParameterTokens.Place(Call(nameof(Queryable.Select), [row.Type, made.Type], rows, Expression.Lambda(made, row)));
    }

    /// <summary>The keys of the parents, one for each row.</summary>
    public Expression GroupKeys()
    {
        var rows = Filtered();
        var row = Expression.Parameter(ElementOf(rows), "row");
        var made = ColumnTuple.Create([Substitution.Apply(description.GroupKey!, row)]); // Counting by parent has one.
        return ParameterTokens.Place(Call(nameof(Queryable.Select), [row.Type, made.Type], rows, Expression.Lambda(made, row)));
    }

    /// <summary>A row for each element and nothing in it.</summary>
    public Expression Ones()
    {
        var rows = Filtered();
        var row = Expression.Parameter(ElementOf(rows), "row");
        var made = ColumnTuple.Create([Expression.Constant(1)]);
        return ParameterTokens.Place(Call(nameof(Queryable.Select), [row.Type, made.Type], rows, Expression.Lambda(made, row)));
    }

    private bool GivesGroupKey => description.GroupKey is not null && !description.HasSingleParent && !hasOneKey;

    private Expression Filtered()
    {
        var rows = description.Source;
        if (description is { GroupKey: { } key, KeysIndex: >= 0 })
        {
            rows = Where(rows, row => KeyCondition(Substitution.Apply(key, row)));
        }

        return description.Filter is { } filter ? Where(rows, row => Substitution.Apply(filter, ElementAt(row))) : rows;
    }

    private Expression KeyCondition(Expression key) => description.HasSingleParent || hasOneKey
        ? Expression.Equal(key, ParameterTokens.Parameter(description.KeysIndex, key.Type))
        : Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [key.Type],
            ParameterTokens.Parameter(description.KeysIndex, key.Type.MakeArrayType()), key);

    private Expression ElementAt(Expression row) =>
        description.Element is { } element ? Substitution.Apply(element, row) : row;

    private static MethodCallExpression Where(Expression rows, Func<ParameterExpression, Expression> condition)
    {
        var row = Expression.Parameter(ElementOf(rows), "row");
        return Call(nameof(Queryable.Where), [row.Type], rows, Expression.Lambda(condition(row), row));
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression rows, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, rows, Expression.Quote(lambda));

    private static Type ElementOf(Expression rows) =>
        rows.Type.GetInterfaces().Append(rows.Type)
            .First(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQueryable<>))
            .GetGenericArguments()[0];
}
