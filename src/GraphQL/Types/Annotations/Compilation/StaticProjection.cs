using System.Linq.Expressions;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Relay;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>A projection that is the same for all requests, made and compiled when it is first asked for.</summary>
/// <param name="make">Makes the expression over the parent.</param>
/// <param name="id">How the value is written as a global id; null when it is none.</param>
internal sealed class StaticProjection(Func<LambdaExpression> make, NodeIdFormat? id)
{
    private LambdaExpression? _expression;
    private Func<object, object?>? _compiled;

    /// <summary>The expression; <see cref="ProjectionDelegate"/>.</summary>
    public LambdaExpression Get(IResolverContext? context) => _expression ??= make();

    /// <summary>The value of a parent in memory; <see cref="PureFieldDelegate"/>.</summary>
    public object? Resolve(IResolverContext context) => OfParent(context.Parent<object>());

    /// <summary>The value of a parent in memory.</summary>
    public object? OfParent(object parent) => (_compiled ??= Compile())(parent);

    private Func<object, object?> Compile()
    {
        var expression = Get(null);
        var parent = Expression.Parameter(typeof(object), "parent");
        var typed = expression.Parameters[0];
        var body = Expression.Block(
            [typed],
            Expression.Assign(typed, Expression.Convert(parent, typed.Type)),
            Expression.Convert(expression.Body, typeof(object)));
        var compiled = Expression.Lambda<Func<object, object?>>(body, parent).Compile();
        return id is null ? compiled : value => compiled(value) is { } bare ? id.Format(bare) : null;
    }
}
