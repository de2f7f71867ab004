using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Expressions;

namespace PyDotOrg.GraphQL.Querying.Fingerprinting;

/// <summary>
/// Walks a query that a resolver built and adds its shape and its captured values to a builder. Two queries with the
/// same shape become the same statement; only the values differ.
/// </summary>
/// <remarks>
/// What is captured becomes a value, except null, booleans and enums, which belong to the shape: statements for them
/// differ (<c>IS NULL</c>, partial indexes), and there are few. Captured queries are walked as if they stood there.
/// The values come in the order in which <see cref="QueryNormalizer"/> meets them.
/// </remarks>
internal readonly partial struct QueryFingerprint(ShapeBuilder shape, IQueryBackend backend)
{
    private const long Null = -1;
    private const long Captured = -2;
    private const long CapturedNull = -3;
    private const long CapturedNumber = -4;
    private const long FirstPlace = 1L << 32;

    private readonly CapturedValue _captured = new(backend);

    /// <summary>Adds a query, a lambda or a part of them.</summary>
    /// <exception cref="NotSupportedException">A kind of expression has no place in a query.</exception>
    public void Add(Expression? node)
    {
        switch (node)
        {
            case null:
                shape.Add(Null);
                break;
            case ParameterExpression parameter:
                shape.Add(shape.Scope.LastIndexOf(parameter));
                break;
            case StatementParameter place:
                shape.Add(place.Type, FirstPlace + place.Index);
                break;
            case ConstantExpression { Value: IQueryable query }:
                AddQuery(query);
                break;
            case ConstantExpression constant:
                shape.Add(constant.Value ?? constant.Type, (long)ExpressionType.Constant);
                break;
            default:
                if (_captured.IsCaptured(node))
                {
                    AddCaptured(node.Type, CapturedValue.Evaluate(node));
                }
                else
                {
                    AddNode(node);
                }

                break;
        }
    }

    private void AddCaptured(Type type, object? value)
    {
        switch (value)
        {
            case null:
                shape.Add(type, CapturedNull);
                break;
            case IQueryable query when !IsInMemory(query):
                AddQuery(query);
                break;
            case bool or Enum:
                shape.Add(type, CapturedNumber);
                shape.Add(value, CapturedNumber);
                break;
            default:
                shape.Add(type, Captured);
                shape.AddValue(value);
                break;
        }
    }

    /// <summary>A list that was made queryable is a value like any other list.</summary>
    internal static bool IsInMemory(IQueryable query) => query is EnumerableQuery;

    private void AddQuery(IQueryable query)
    {
        if (query.Expression is ConstantExpression)
        {
            throw new NotSupportedException(Messages.QueryWithoutRoot(query.GetType()));
        }

        Add(query.Expression);
    }
}
