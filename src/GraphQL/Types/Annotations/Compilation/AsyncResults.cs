using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Expressions that bring whatever a method returns into the form of a resolver that may wait.</summary>
internal static class AsyncResults
{
    /// <summary>Whether a method's result has to be waited for.</summary>
    public static bool IsAsync(Type returnType) =>
        TypeInspector.IsGeneric(returnType, typeof(Task<>))
        || TypeInspector.IsGeneric(returnType, typeof(ValueTask<>))
        || TypeInspector.IsGeneric(returnType, typeof(IAsyncEnumerable<>));

    /// <summary>The result as <c>ValueTask&lt;object?&gt;</c>.</summary>
    /// <param name="call">The call of the method.</param>
    /// <param name="context">An <see cref="IResolverContext"/>.</param>
    public static Expression Wait(Expression call, Expression context)
    {
        var type = call.Type;
        if (!IsAsync(type))
        {
            return Expression.Call(Find(nameof(FromValue)), Expression.Convert(call, typeof(object)));
        }

        var method = type.GetGenericTypeDefinition() switch
        {
            var task when task == typeof(Task<>) => Find(nameof(FromTask)),
            var task when task == typeof(ValueTask<>) => Find(nameof(FromValueTask)),
            _ => Find(nameof(FromAsyncEnumerable)),
        };
        return Expression.Call(method.MakeGenericMethod(type.GetGenericArguments()), call, context);
    }

    private static MethodInfo Find(string name) =>
        typeof(AsyncResults).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!; // Names of methods below.

    private static ValueTask<object?> FromValue(object? value) => new(value);

    private static async ValueTask<object?> FromTask<T>(Task<T> task, IResolverContext context) => await task;

    private static async ValueTask<object?> FromValueTask<T>(ValueTask<T> task, IResolverContext context) => await task;

    private static async ValueTask<object?> FromAsyncEnumerable<T>(IAsyncEnumerable<T> source, IResolverContext context)
    {
        if (context.IsStreamed)
        {
            return Items(source);
        }

        List<T> items = [];
        await foreach (var item in source.WithCancellation(context.RequestAborted))
        {
            items.Add(item);
        }

        return items;
    }

    private static async IAsyncEnumerable<object?> Items<T>(
        IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var item in source.WithCancellation(cancellation))
        {
            yield return item;
        }
    }
}
