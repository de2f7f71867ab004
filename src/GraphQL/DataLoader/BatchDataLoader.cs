namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Loads one value for each key, many keys at once.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="scheduler">The request's scheduler.</param>
/// <param name="options">The limits; the defaults when null.</param>
public abstract class BatchDataLoader<TKey, TValue>(BatchScheduler scheduler, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue>(scheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the values of a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellation">Ends the load.</param>
    /// <returns>The values by key; the value of a key that is missing is null.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation);

    private protected sealed override async Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation)
    {
        var values = await LoadBatchAsync(keys, cancellation);
        return key => values.TryGetValue(key, out var value) ? value : default;
    }
}
