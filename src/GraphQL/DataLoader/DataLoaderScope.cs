using System.Collections.Concurrent;

namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>The data loaders that resolvers of one request make where they need them. Thread-safe.</summary>
/// <param name="scheduler">The request's scheduler.</param>
public sealed class DataLoaderScope(BatchScheduler scheduler)
{
    private readonly ConcurrentDictionary<(string Name, Type Type), Lazy<object>> _loaders = new();

    /// <summary>The loader of a name and type; made when it is first asked for.</summary>
    public T GetDataLoader<T>(Func<BatchScheduler, T> create, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(create);
        return (T)_loaders.GetOrAdd((name, typeof(T)), _ => new Lazy<object>(() => create(scheduler))).Value;
    }
}
