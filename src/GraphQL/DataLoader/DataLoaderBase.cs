namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>What all data loaders do: remember what was loaded and gather what is to be loaded. One for each request.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
public abstract class DataLoaderBase<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> _known = [];
    private readonly int _maxBatchSize;
    private LoaderBatch? _open;

    private protected DataLoaderBase(BatchScheduler scheduler, DataLoaderOptions? options)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        Scheduler = scheduler;
        _maxBatchSize = (options ?? new DataLoaderOptions()).MaxBatchSize;
    }

    private BatchScheduler Scheduler { get; }

    /// <summary>What diagnostics call the loader: a name that the program gave it, never one that a client can choose.</summary>
    private protected virtual string Name => GetType().Name;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellation = default)
    {
        LoaderBatch? opened = null;
        var isNew = false;
        Task<TValue?>? value;
        lock (_gate)
        {
            if (!_known.TryGetValue(key, out value))
            {
                if (_open is null)
                {
                    _open = opened = new LoaderBatch(this, cancellation);
                }

                value = _open.Add(key);
                _known.Add(key, value);
                if (_open.Count == _maxBatchSize)
                {
                    _open = null;
                }

                isNew = true;
            }
        }

        if (!isNew)
        {
            Scheduler.Diagnostics.Known(Name);
        }

        if (opened is not null)
        {
            Scheduler.Enqueue(opened);
        }

        return value;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellation)));
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, TValue? value)
    {
        lock (_gate)
        {
            _known.TryAdd(key, Task.FromResult(value));
        }
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        lock (_gate)
        {
            _known.Remove(key);
        }
    }

    /// <inheritdoc/>
    public void ClearCache()
    {
        lock (_gate)
        {
            _known.Clear();
        }
    }

    /// <summary>Loads the values of a batch.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellation">Ends the load.</param>
    /// <returns>Gives the value of a key; called once for each.</returns>
    private protected abstract Task<Func<TKey, TValue?>> FetchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellation);

    private void Close(LoaderBatch batch)
    {
        lock (_gate)
        {
            if (ReferenceEquals(_open, batch))
            {
                _open = null;
            }
        }
    }

    /// <summary>Forgets keys whose load failed, so that a later one tries again.</summary>
    private void Forget(List<TKey> keys)
    {
        lock (_gate)
        {
            foreach (var key in keys)
            {
                _known.Remove(key);
            }
        }
    }

    /// <summary>The keys that were gathered, each with the promise of its value.</summary>
    private sealed class LoaderBatch(DataLoaderBase<TKey, TValue> loader, CancellationToken cancellation) : Batch
    {
        private readonly List<TKey> _keys = [];
        private readonly List<TaskCompletionSource<TValue?>> _promises = [];

        public int Count => _keys.Count;

        public Task<TValue?> Add(TKey key)
        {
            // Those who wait go on one after another while the batch holds the scheduler: their next keys make one batch.
            var promise = new TaskCompletionSource<TValue?>();
            _keys.Add(key);
            _promises.Add(promise);
            return promise.Task;
        }

        public override void Start()
        {
            loader.Close(this);
            _ = RunAsync();
        }

        private async Task RunAsync()
        {
            try
            {
                var values = await FetchAsync();
                Deliver(values);
            }
            catch (Exception exception)
            {
                loader.Forget(_keys);
                Fail(exception);
            }
        }

        private async Task<Func<TKey, TValue?>> FetchAsync()
        {
            var diagnostics = loader.Scheduler.Diagnostics;
            using var scope = diagnostics.Begin(loader.Name, _keys);
            try
            {
                return await loader.FetchAsync(_keys, cancellation);
            }
            catch (Exception exception)
            {
                diagnostics.Fail(loader.Name, _keys, exception);
                throw;
            }
        }

        private void Deliver(Func<TKey, TValue?> values)
        {
            loader.Scheduler.BeginDelivery();
            try
            {
                for (var i = 0; i < _keys.Count; i++)
                {
                    _promises[i].TrySetResult(values(_keys[i]));
                }
            }
            finally
            {
                loader.Scheduler.EndDelivery();
            }
        }

        private void Fail(Exception exception)
        {
            loader.Scheduler.BeginDelivery();
            foreach (var promise in _promises)
            {
                promise.TrySetException(exception);
            }

            loader.Scheduler.EndDelivery();
        }
    }
}
