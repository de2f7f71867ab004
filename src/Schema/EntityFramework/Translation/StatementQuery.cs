using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Translation;

/// <summary>Puts a described statement together as one query that EF Core can translate, but for its order and its page.</summary>
/// <param name="description">The statement.</param>
/// <param name="hasOneKey">Whether the query is written for one parent at a time.</param>
internal sealed class StatementQuery(StatementDescription description, bool hasOneKey)
{
    /// <summary>The rows with the described columns, the keys of the order behind them, and, where it is wanted, the key of the parent last.</summary>
    public Expression Rows(bool givesKey = true) => Columns(Filtered(), givesKey);

    /// <summary>As <see cref="Rows"/>, but the element with an id instead of those that the filter wants.</summary>
    /// <param name="id">From an element to its id.</param>
    /// <param name="place">The place of the id among the values.</param>
    public Expression RowOf(LambdaExpression id, int place)
    {
        // The id of a child names its parent, too, unless the child may have several.
        var rows = description.Element is null ? description.Source : WithKeys(description.Source);
        return Columns(Where(rows, row => Expression.Equal(Substitution.Apply(id, ElementAt(row)), ParameterTokens.Parameter(place, id.ReturnType))), givesKey: true);
    }

    /// <summary>
    /// A row for each child that the parent has, whatever the conditions of the list; null where that takes more than a look
    /// at the children's foreign key, or at the pairs of a table between.
    /// </summary>
    public Expression? Children() =>
        description.Element is not null ? Pairs()
        : Unconditional(description.Source) is EntityQueryRootExpression root ? Select(WithKeys(root), _ => [])
        : null;

    private Expression? Pairs()
    {
        if (description.Source is not MethodCallExpression { Arguments: [var parents, UnaryExpression { Operand: LambdaExpression list }, var pair] } call
            || Unconditional(list.Body) is not MemberExpression { Expression: ParameterExpression } all)
        {
            return null;
        }

        var children = Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [list.ReturnType.GetGenericArguments()[0]], all);
        var every = Expression.Quote(Expression.Lambda(list.Type, children, list.Parameters));
        return Select(WithKeys(call.Update(null, [parents, every, pair])), _ => []);
    }

    /// <summary>Where rows come from before any condition.</summary>
    public static Expression Unconditional(Expression rows)
    {
        while (true)
        {
            switch (rows)
            {
                case MethodCallExpression { Method.Name: nameof(Queryable.Where) or nameof(Queryable.AsQueryable) } call:
                    rows = call.Arguments[0];
                    break;
                case UnaryExpression { NodeType: ExpressionType.Convert } convert:
                    rows = convert.Operand;
                    break;
                default:
                    return rows;
            }
        }
    }

    private Expression Columns(Expression rows, bool givesKey) => Select(rows, row =>
    {
        var element = ElementAt(row);
        List<Expression> columns =
        [
            .. description.Columns.Select(column => Substitution.Apply(column, element)),
            .. description.Order.Select(key => Substitution.Apply(key.Selector, element)),
        ];
        if (givesKey && description is { GroupKey: not null, HasSingleParent: false })
        {
            columns.Add(Substitution.Apply(description.GroupKey!, row)); // Given with groups.
        }

        return columns;
    });

    /// <summary>The keys of the parents, one for each row.</summary>
    public Expression GroupKeys() => Select(Filtered(), row => [Substitution.Apply(description.GroupKey!, row)]); // Counting by parent has one.

    /// <summary>A row for each element and nothing in it.</summary>
    public Expression Ones() => Select(Filtered(), _ => []);

    private Expression Filtered()
    {
        var rows = WithKeys(description.Source);
        return description.Filter is { } filter ? Where(rows, row => Substitution.Apply(filter, ElementAt(row))) : rows;
    }

    private Expression WithKeys(Expression rows) => description is { GroupKey: { } key, KeysIndex: >= 0 }
        ? Where(rows, row => KeyCondition(Substitution.Apply(key, row)))
        : rows;

    private Expression KeyCondition(Expression key) => description.HasSingleParent || hasOneKey
        ? Expression.Equal(key, ParameterTokens.Parameter(description.KeysIndex, key.Type))
        : Contains(key, description.KeysIndex);

    private static MethodCallExpression Contains(Expression key, int place) => Expression.Call(
        typeof(Enumerable), nameof(Enumerable.Contains), [key.Type], ParameterTokens.Parameter(place, key.Type.MakeArrayType()), key);

    /// <summary>The rows with columns; where none are asked for, with one that is always the same.</summary>
    private static Expression Select(Expression rows, Func<ParameterExpression, IReadOnlyList<Expression>> columns)
    {
        var row = Expression.Parameter(ElementOf(rows), "row");
        return Select(rows, row, [.. columns(row)]);
    }

    /// <summary>The rows with columns.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="row">What stands for one of them in the columns.</param>
    /// <param name="found">The columns.</param>
    public static Expression Select(Expression rows, ParameterExpression row, Expression[] found)
    {
        var made = ColumnTuple.Create(found.Length > 0 ? found : [Expression.Constant(1)]);
        var query = Call(nameof(Queryable.Select), [row.Type, made.Type], rows, Expression.Lambda(made, row));
        return EnumComparisons.Instance.Visit(ParameterTokens.Place(query));
    }

    private Expression ElementAt(Expression row) =>
        description.Element is { } element ? Substitution.Apply(element, row) : row;

    private static MethodCallExpression Where(Expression rows, Func<ParameterExpression, Expression> condition)
    {
        var row = Expression.Parameter(ElementOf(rows), "row");
        return Call(nameof(Queryable.Where), [row.Type], rows, Expression.Lambda(condition(row), row));
    }

    private static MethodCallExpression Call(string method, Type[] types, Expression rows, LambdaExpression lambda) =>
        Expression.Call(typeof(Queryable), method, types, rows, Expression.Quote(lambda));

    /// <summary>The type of a query's rows.</summary>
    public static Type ElementOf(Expression rows) =>
        rows.Type.GetInterfaces().Append(rows.Type)
            .First(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQueryable<>))
            .GetGenericArguments()[0];
}
