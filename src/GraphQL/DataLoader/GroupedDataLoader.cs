namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Loads several values for each key, many keys at once.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">One of the values.</typeparam>
/// <param name="scheduler">The request's scheduler.</param>
/// <param name="options">The limits; the defaults when null.</param>
public abstract class GroupedDataLoader<TKey, TValue>(BatchScheduler scheduler, DataLoaderOptions? options = null)
    : DataLoaderBase<TKey, TValue[]>(scheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the values of a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellation">Ends the load.</param>
    /// <returns>The values by key; a key that is missing has none.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation);

    private protected sealed override async Task<Func<TKey, TValue[]?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation)
    {
        var values = await LoadGroupedBatchAsync(keys, cancellation);
        return key => [.. values[key]];
    }
}
