using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.Resolvers;
using PyDotOrg.GraphQL.Types.Pagination;

namespace PyDotOrg.GraphQL.Types.Annotations;

/// <summary>Expressions that read the parameters of resolvers which are no arguments.</summary>
internal static class ResolverCalls
{
    /// <summary>A service of the request.</summary>
    public static Expression Service(Expression context, Type type, string? key, bool isNullable)
    {
        var name = (key, isNullable) switch
        {
            (null, false) => nameof(RequiredService),
            (null, true) => nameof(OptionalService),
            (_, false) => nameof(RequiredKeyedService),
            _ => nameof(OptionalKeyedService),
        };
        return key is null ? Call(name, type, context) : Call(name, type, context, Expression.Constant(key));
    }

    /// <summary>A value that the host left for the request.</summary>
    public static Expression GlobalState(Expression context, Type type, string key, bool isOptional) =>
        Call(nameof(ReadGlobalState), type, context, Expression.Constant(key), Expression.Constant(isOptional));

    /// <summary>Whether the field's selection has fields of these names.</summary>
    public static Expression IsSelected(Expression context, string[] names) =>
        Expression.Call(Find(nameof(ReadIsSelected)), context, Expression.Constant(names));

    /// <summary>The paging arguments of the field.</summary>
    public static Expression PagingArguments(Expression context) => Expression.Call(Find(nameof(ReadPagingArguments)), context);

    /// <summary>The object of a method of an extension class that is not static.</summary>
    public static Expression Instance(Expression context, Type type)
    {
        if (type.GetConstructor(Type.EmptyTypes) is not null)
        {
            return Expression.Constant(Activator.CreateInstance(type), type);
        }

        var factory = ActivatorUtilities.CreateFactory(type, Type.EmptyTypes);
        return Call(nameof(GetInstance), type, context, Expression.Constant(factory));
    }

    private static MethodCallExpression Call(string name, Type type, params Expression[] arguments) =>
        Expression.Call(Find(name).MakeGenericMethod(type), arguments);

    private static MethodInfo Find(string name) =>
        typeof(ResolverCalls).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!; // Names of methods below.

    private static T RequiredService<T>(IResolverContext context)
        where T : notnull => context.Services.GetRequiredService<T>();

    private static T? OptionalService<T>(IResolverContext context) => context.Services.GetService<T>();

    private static T RequiredKeyedService<T>(IResolverContext context, string key)
        where T : notnull => context.Services.GetRequiredKeyedService<T>(key);

    private static T? OptionalKeyedService<T>(IResolverContext context, string key) => context.Services.GetKeyedService<T>(key);

    private static T? ReadGlobalState<T>(IResolverContext context, string key, bool isOptional)
    {
        if (context.TryGetGlobalState(key, out var value))
        {
            return (T?)value;
        }

        return isOptional
            ? default
            : throw new InvalidOperationException($"The request has no global state \"{key}\", which {context.Field.Coordinate} needs.");
    }

    private static bool ReadIsSelected(IResolverContext context, string[] names) => context.IsSelected(names);

    private static PagingArguments ReadPagingArguments(IResolverContext context)
    {
        var options = context.Field.Resolver?.Data?.PagingOptions ?? new PagingOptions();
        var request = ConnectionRequest.Read(context, options);
        return new PagingArguments(
            request.IsBackward ? null : request.Size,
            request.After,
            request.IsBackward ? request.Size : null,
            request.Before,
            options.IncludeTotalCount && context.IsSelected(["totalCount"]));
    }

    private static T GetInstance<T>(IResolverContext context, ObjectFactory factory) =>
        context.Services.GetService<T>() ?? (T)factory(context.Services, null);
}
