using Microsoft.Extensions.DependencyInjection;
using PyDotOrg.GraphQL.DataLoader;
using PyDotOrg.GraphQL.Resolvers;

namespace PyDotOrg.GraphQL.Execution;

/// <summary>Data loaders for resolvers: registered ones, and ones that a resolver makes where it needs them.</summary>
public static class DataLoaderResolverContextExtensions
{
    /// <summary>The request's instance of a registered data loader.</summary>
    /// <exception cref="InvalidOperationException">It is not registered.</exception>
    public static T DataLoader<T>(this IResolverContext context)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Services.GetRequiredService<T>();
    }

    /// <summary>A loader of one value for each key; resolvers that give the same name and types share it.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fetch">Loads a batch.</param>
    /// <param name="name">The name; the field's coordinate when null.</param>
    public static IDataLoader<TKey, TValue> BatchDataLoader<TKey, TValue>(
        this IResolverContext context, FetchBatch<TKey, TValue> fetch, string? name = null)
        where TKey : notnull =>
        Get<IDataLoader<TKey, TValue>>(
            context, name, (scheduler, own) => new DelegateBatchDataLoader<TKey, TValue>(scheduler, own, fetch));

    /// <summary>A loader of several values for each key; resolvers that give the same name and types share it.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fetch">Loads a batch.</param>
    /// <param name="name">The name; the field's coordinate when null.</param>
    public static IDataLoader<TKey, TValue[]> GroupDataLoader<TKey, TValue>(
        this IResolverContext context, FetchGroup<TKey, TValue> fetch, string? name = null)
        where TKey : notnull =>
        Get<IDataLoader<TKey, TValue[]>>(
            context, name, (scheduler, own) => new DelegateGroupedDataLoader<TKey, TValue>(scheduler, own, fetch));

    /// <summary>A loader that loads each key on its own, once; resolvers that give the same name and types share it.</summary>
    /// <param name="context">The resolver's context.</param>
    /// <param name="fetch">Loads a value.</param>
    /// <param name="name">The name; the field's coordinate when null.</param>
    public static IDataLoader<TKey, TValue> CacheDataLoader<TKey, TValue>(
        this IResolverContext context, FetchCache<TKey, TValue> fetch, string? name = null)
        where TKey : notnull =>
        Get<IDataLoader<TKey, TValue>>(
            context, name, (scheduler, own) => new DelegateCacheDataLoader<TKey, TValue>(scheduler, own, fetch));

    private static T Get<T>(IResolverContext context, string? name, Func<BatchScheduler, string, T> create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        var own = name ?? context.Field.Coordinate;
        return context.Services.GetRequiredService<DataLoaderScope>().GetDataLoader(scheduler => create(scheduler, own), own);
    }
}
