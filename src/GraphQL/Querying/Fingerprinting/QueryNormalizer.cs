using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;
using PyDotOrg.GraphQL.Querying.Filtering;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>
/// Rewrites a query so that it holds for every request of its shape: captured values become parameters, captured
/// queries are put in their place. Runs once a shape; see <see cref="QueryFingerprint"/> for the rules.
/// </summary>
/// <param name="backend">Knows what only the database can evaluate.</param>
/// <param name="firstIndex">The place of the first captured value among the values of the statement.</param>
internal sealed class QueryNormalizer(IQueryBackend backend, int firstIndex) : ExpressionVisitor
{
    private readonly CapturedValue _captured = new(backend);

    /// <summary>The place of the next captured value.</summary>
    public int NextIndex { get; private set; } = firstIndex;

    /// <summary>Whether captured values stay in the query as constants: they are the same for every request.</summary>
    public bool KeepsValues { get; init; }

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node) => node switch
    {
        null or ParameterExpression => node,
        ConstantExpression { Value: IQueryable query } => Visit(query.Expression),
        ConstantExpression => node,
        _ when _captured.IsCaptured(node) => Place(node.Type, CapturedValue.Evaluate(node)),
        _ => base.Visit(node),
    };

    /// <summary>
    /// Spans are how the compiler calls Contains on arrays; databases know only the older form. And a search for a captured
    /// text is written without patterns, for which a backend would have to make a value of its own.
    /// </summary>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(MemoryExtensions)
            && node.Method.Name == nameof(MemoryExtensions.Contains)
            && node.Arguments[0] is MethodCallExpression { Method.Name: "op_Implicit" } span)
        {
            var list = Visit(span.Arguments[0])!; // Null only for null.
            return Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), list, Visit(node.Arguments[1])!);
        }

        var visited = base.VisitMethodCall(node);
        return visited is MethodCallExpression { Object: { } text, Arguments: [StatementParameter part] } call && call.Method.DeclaringType == typeof(string)
            ? Search(call, text, part)
            : visited;
    }

    private static Expression Search(MethodCallExpression call, Expression text, StatementParameter part) => call.Method.Name switch
    {
        nameof(string.Contains) when part.Type == typeof(string) => DatabaseDialect.Instance.Contains(text, part),
        nameof(string.EndsWith) when part.Type == typeof(string) => DatabaseDialect.Instance.EndsWith(text, part),
        nameof(string.StartsWith) when part.Type == typeof(string) => DatabaseDialect.StartsWith(text, part),
        _ => call,
    };

    /// <summary>Query roots belong to the backend.</summary>
    protected override Expression VisitExtension(Expression node) => node;

    /// <summary>The parameters are no children here: they hold no values.</summary>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var body = Visit(node.Body)!; // Null only for null.
        return ReferenceEquals(body, node.Body) ? node : Expression.Lambda(node.Type, body, node.Parameters);
    }

    private Expression Place(Type type, object? value) => value switch
    {
        null => Expression.Constant(null, type),
        IQueryable query when !QueryFingerprint.IsInMemory(query) => Visit(query.Expression)!, // Null only for null.
        bool or Enum => Constant(type, value),
        _ when KeepsValues => Constant(type, value),
        _ => new StatementParameter(NextIndex++, type),
    };

    private static Expression Constant(Type type, object value)
    {
        var constant = Expression.Constant(value);
        return constant.Type == type ? constant : Expression.Convert(constant, type);
    }
}
