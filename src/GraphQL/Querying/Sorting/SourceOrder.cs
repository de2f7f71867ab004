using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;

namespace PyDotOrg.GraphQL.Querying.Sorting;

/// <summary>Finds the order that a resolver gave its query, so that paging and nulls can be handled in one place.</summary>
public static class SourceOrder
{
    /// <summary>Splits a query into its rows and their order.</summary>
    /// <param name="query">A normalized query.</param>
    /// <returns>
    /// The query without its order, except where a limit inside depends on it, and the keys, outermost first; no keys
    /// when there is no order or its elements are not those of the query.
    /// </returns>
    public static (Expression Rows, IReadOnlyList<OrderKey> Keys) Split(Expression query)
    {
        var keys = new List<OrderKey>();
        var rows = Strip(query, keys, keepsOrder: false);
        return (rows, keys);
    }

    private static Expression Strip(Expression query, List<OrderKey> keys, bool keepsOrder)
    {
        if (query is not MethodCallExpression { Method: { IsStatic: true } method } call || method.DeclaringType != typeof(Queryable))
        {
            return query;
        }

        switch (method.Name)
        {
            case nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending)
                when call.Arguments.Count == 2:
                var rest = AddKey(call, keys);
                return keepsOrder ? query : rest;
            case nameof(Queryable.Where):
                return WithSource(call, Strip(call.Arguments[0], keys, keepsOrder));
            case nameof(Queryable.Take) or nameof(Queryable.Skip):
                return WithSource(call, Strip(call.Arguments[0], keys, keepsOrder: true));
            default:
                return query;
        }
    }

    /// <summary>ThenBy stands outside of the OrderBy that it refines; whatever stands inside an OrderBy no longer counts.</summary>
    private static Expression AddKey(MethodCallExpression call, List<OrderKey> keys)
    {
        var isFirst = call.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending);
        var rest = isFirst || call.Arguments[0] is not MethodCallExpression inner ? call.Arguments[0] : AddKey(inner, keys);
        keys.Add(new OrderKey(Lambda(call.Arguments[1]), call.Method.Name.EndsWith("Descending", StringComparison.Ordinal)));
        return rest;
    }

    private static MethodCallExpression WithSource(MethodCallExpression call, Expression source) =>
        ReferenceEquals(source, call.Arguments[0]) ? call : call.Update(call.Object, [source, .. call.Arguments.Skip(1)]);

    private static LambdaExpression Lambda(Expression quoted) =>
        (LambdaExpression)(quoted is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : quoted);
}
