namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Loads each key on its own, once for each request.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="scheduler">The request's scheduler.</param>
public abstract class CacheDataLoader<TKey, TValue>(BatchScheduler scheduler)
    : DataLoaderBase<TKey, TValue>(scheduler, OneByOne)
    where TKey : notnull
{
    private static readonly DataLoaderOptions OneByOne = new() { MaxBatchSize = 1 };

    /// <summary>Loads the value of a key.</summary>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellation);

    private protected sealed override async Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation)
    {
        var value = await LoadSingleAsync(keys[0], cancellation);
        return _ => value;
    }
}
