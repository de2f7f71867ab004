namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>
/// Loads values by key: collects the keys that are asked for at the same time, loads each once and remembers it for the
/// request. Thread-safe.
/// </summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public interface IDataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Ends the load; of loads that share a batch, that of the first one counts.</param>
    /// <returns>The value; null, or an empty list for groups, when there is none. It fails when its batch fails.</returns>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellation = default);

    /// <summary>The values of several keys, in their order.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellation = default);

    /// <summary>Remembers a value, so that it is not loaded; a key that is known already keeps its value.</summary>
    void SetCacheEntry(TKey key, TValue? value);

    /// <summary>Forgets a key, so that it is loaded again when it is next asked for.</summary>
    void RemoveCacheEntry(TKey key);

    /// <summary>Forgets every key.</summary>
    void ClearCache();
}
