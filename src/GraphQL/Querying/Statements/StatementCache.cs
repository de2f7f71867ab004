using System.Collections.Concurrent;
using System.Linq.Expressions;
using PyDotOrg.GraphQL.Querying.Backends;
using PyDotOrg.GraphQL.Querying.Fingerprinting;

namespace PyDotOrg.GraphQL.Querying.Statements;

/// <summary>
/// Remembers statements by what they are, whichever operation asks for them: a client that writes its values into the
/// document makes a new operation of every request, and translating is a hundred times dearer than recognizing.
/// </summary>
/// <param name="backend">Translates.</param>
internal sealed class StatementCache(IQueryBackend backend) : IQueryBackend
{
    /// <summary>The statements that are kept; when there are more, all are given up, and those in use come back at once.</summary>
    private const int Capacity = 2048;

    private readonly ConcurrentDictionary<Shape, CompiledStatement> _statements = new();

    public bool CanExecute(IQueryable source) => backend.CanExecute(source);

    public object? GetRoot(Expression node) => backend.GetRoot(node);

    public bool IsOpaque(Type type) => backend.IsOpaque(type);

    public bool IsEntity(Type type) => backend.IsEntity(type);

    public IReadOnlyList<string> GetColumnMembers(Type entity) => backend.GetColumnMembers(entity);

    public IReadOnlyList<OrderKey> CompleteOrder(Type element, IReadOnlyList<OrderKey> order) => backend.CompleteOrder(element, order);

    public Relation InvertRelation(LambdaExpression relation) => backend.InvertRelation(relation);

    /// <summary>The statement, translated if it is not known yet.</summary>
    public CompiledStatement Compile(StatementDescription description)
    {
        var shape = Recognize(description);
        if (_statements.TryGetValue(shape, out var known))
        {
            return known;
        }

        if (_statements.Count >= Capacity)
        {
            _statements.Clear();
        }

        return _statements.GetOrAdd(shape, backend.Compile(description));
    }

    private Shape Recognize(StatementDescription description)
    {
        var shape = ShapeBuilder.Rent();
        try
        {
            new StatementFingerprint(shape, backend).Add(description);
            return shape.ToShape();
        }
        finally
        {
            shape.Return();
        }
    }
}
