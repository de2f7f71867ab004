using System.Linq.Expressions;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Calls a node resolver; its code is compiled when it is called for the first time.</summary>
/// <param name="method">The method without its first parameter, the id or the list of ids.</param>
internal sealed class NodeFetch(BoundMethod method)
{
    private Func<IResolverContext, object, ValueTask<object?>>? _compiled;

    /// <summary>Whether the method takes a list of ids and returns a query of their rows.</summary>
    public bool IsBatch { get; } = TypeInspector.GetElementType(method.Method.GetParameters()[0].ParameterType) is not null;

    /// <summary>Whether all that the method does is to make a query; of queries it is known what they read.</summary>
    public bool OnlyReadsQueries { get; } = method.Method.ReturnType.IsAssignableTo(typeof(IQueryable));

    /// <summary>What the method returns: a value, a query, or null.</summary>
    /// <param name="context">The context of <c>node</c> or <c>nodes</c>.</param>
    /// <param name="id">The id, or an array of ids when <see cref="IsBatch"/> holds.</param>
    public ValueTask<object?> CallAsync(IResolverContext context, object id) => (_compiled ??= Compile())(context, id);

    private Func<IResolverContext, object, ValueTask<object?>> Compile()
    {
        var context = Expression.Parameter(typeof(IResolverContext), "context");
        var id = Expression.Parameter(typeof(object), "id");
        var call = Expression.Call(
            method.Method.IsStatic ? null : ResolverCalls.Instance(context, method.Method.ReflectedType!), // Methods of classes have one.
            method.Method,
            method.Parameters.Select(parameter => parameter.Read(context)).Prepend(Expression.Convert(id, method.Method.GetParameters()[0].ParameterType)));
        return Expression.Lambda<Func<IResolverContext, object, ValueTask<object?>>>(AsyncResults.Wait(call, context), context, id).Compile();
    }
}
