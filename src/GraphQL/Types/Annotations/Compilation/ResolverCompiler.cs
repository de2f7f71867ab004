using System.Linq.Expressions;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>
/// Turns methods into the delegates of resolvers. Each is compiled when it is called for the first time, so that starting a
/// server does not wait for code that nobody asks for.
/// </summary>
internal static class ResolverCompiler
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IResolverContext), "context");

    /// <summary>A resolver that waits for nothing.</summary>
    public static PureFieldDelegate Pure(BoundMethod method, Type? ownType)
    {
        PureFieldDelegate? compiled = null;
        return context => (compiled ??= Compile<PureFieldDelegate>(Call(method, ownType, Boxed)))(context);
    }

    /// <summary>A resolver that may wait.</summary>
    public static FieldResolverDelegate Async(BoundMethod method, Type? ownType)
    {
        FieldResolverDelegate? compiled = null;
        return context => (compiled ??= Compile<FieldResolverDelegate>(Call(method, ownType, static call => AsyncResults.Wait(call, Context))))(context);
    }

    /// <summary>A projection that is made anew for each request.</summary>
    public static Func<IResolverContext, LambdaExpression> Projection(BoundMethod method, Type? ownType)
    {
        Func<IResolverContext, LambdaExpression>? compiled = null;
        return context => (compiled ??= Compile<Func<IResolverContext, LambdaExpression>>(Call(method, ownType, static call => call)))(context);
    }

    /// <summary>A projection that is the same for all requests.</summary>
    public static LambdaExpression StaticProjection(BoundMethod method)
    {
        var type = method.Method.ReflectedType!; // Methods of classes have one.
        var instance = method.Method.IsStatic ? null : Activator.CreateInstance(type);
        return (LambdaExpression)method.Method.Invoke(instance, null)!; // The method's type says that it is never null.
    }

    private static T Compile<T>(Expression body)
        where T : Delegate => Expression.Lambda<T>(body, Context).Compile();

    private static UnaryExpression Boxed(Expression value) => Expression.Convert(value, typeof(object));

    /// <summary>The call of the method: of the parent when the class is the parent's own, otherwise of the extension.</summary>
    private static Expression Call(BoundMethod method, Type? ownType, Func<Expression, Expression> finish)
    {
        Expression? instance = null;
        if (!method.Method.IsStatic)
        {
            instance = ownType is null
                ? ResolverCalls.Instance(Context, method.Method.ReflectedType!) // As above.
                : Expression.Call(Context, nameof(IResolverContext.Parent), [ownType]);
        }

        return method.Call(Context, instance, finish);
    }
}
