using System.Linq.Expressions;

namespace PyDotOrg.Graph.Schema.EntityFramework.Model;

/// <summary>
/// Writes the operators on a collection as operators on a query: <c>files.Where(condition)</c> on a list becomes the same on
/// a table. Conditions inside stay as they are.
/// </summary>
internal sealed class ToQueryable : ExpressionVisitor
{
    public static readonly ToQueryable Instance = new();

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(Queryable) && node.Method.Name == nameof(Queryable.AsQueryable))
        {
            return Visit(node.Arguments[0]);
        }

        if (node.Object is not null || (node.Method.DeclaringType != typeof(Enumerable) && node.Method.DeclaringType != typeof(Queryable)))
        {
            return node;
        }

        var source = Queried(Visit(node.Arguments[0]), node.Method.GetGenericArguments()[0]);
        return Expression.Call(
            typeof(Queryable), node.Method.Name, node.Method.GetGenericArguments(), [source, .. node.Arguments.Skip(1).Select(Quoted)]);
    }

    /// <summary>A collection is no query to the compiler until something stands around it.</summary>
    private static Expression Queried(Expression source, Type element) =>
        typeof(IQueryable).IsAssignableFrom(source.Type)
            ? source
            : Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [element], source);

    private static Expression Quoted(Expression argument) => argument is LambdaExpression ? Expression.Quote(argument) : argument;
}
