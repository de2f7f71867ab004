namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Loads the values of a batch.</summary>
public delegate Task<IReadOnlyDictionary<TKey, TValue>> FetchBatch<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancellation)
    where TKey : notnull;

/// <summary>Loads the groups of values of a batch.</summary>
public delegate Task<ILookup<TKey, TValue>> FetchGroup<TKey, TValue>(IReadOnlyList<TKey> keys, CancellationToken cancellation)
    where TKey : notnull;

/// <summary>Loads one value.</summary>
public delegate Task<TValue> FetchCache<TKey, TValue>(TKey key, CancellationToken cancellation)
    where TKey : notnull;

/// <summary>A batch loader whose work is a delegate.</summary>
internal sealed class DelegateBatchDataLoader<TKey, TValue>(BatchScheduler scheduler, string name, FetchBatch<TKey, TValue> fetch)
    : BatchDataLoader<TKey, TValue>(scheduler)
    where TKey : notnull
{
    private protected override string Name => name;

    protected override Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation) =>
        fetch(keys, cancellation);
}

/// <summary>A group loader whose work is a delegate.</summary>
internal sealed class DelegateGroupedDataLoader<TKey, TValue>(BatchScheduler scheduler, string name, FetchGroup<TKey, TValue> fetch)
    : GroupedDataLoader<TKey, TValue>(scheduler)
    where TKey : notnull
{
    private protected override string Name => name;

    protected override Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation) =>
        fetch(keys, cancellation);
}

/// <summary>A cache loader whose work is a delegate.</summary>
internal sealed class DelegateCacheDataLoader<TKey, TValue>(BatchScheduler scheduler, string name, FetchCache<TKey, TValue> fetch)
    : CacheDataLoader<TKey, TValue>(scheduler)
    where TKey : notnull
{
    private protected override string Name => name;

    protected override Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellation) => fetch(key, cancellation);
}
