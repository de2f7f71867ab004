namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>
/// Decides when batches are loaded: as soon as nobody is left who might still add a key. One for each request. Whoever
/// goes on to ask for keys holds the scheduler meanwhile: the executor while it completes fields, a batch while it hands
/// out its values. Thread-safe.
/// </summary>
/// <remarks>
/// The alternative, waiting until every batch under way has answered, makes larger batches when sources are slow, but a
/// loader that uses another loader inside would then wait for itself.
/// </remarks>
public sealed class BatchScheduler
{
    private readonly Lock _gate = new();
    private List<Batch> _queued = [];
    private int _holds;
    private int _deliveries;
    private TaskCompletionSource? _delivered;

    /// <summary>A scheduler that nobody listens to.</summary>
    public BatchScheduler()
        : this(DataLoaderDiagnostics.None)
    {
    }

    internal BatchScheduler(DataLoaderDiagnostics diagnostics) => Diagnostics = diagnostics;

    /// <summary>Hears of batches.</summary>
    internal DataLoaderDiagnostics Diagnostics { get; }

    /// <summary>Says that keys may still be added: no batch is started until <see cref="Release"/> is called as often.</summary>
    public void Hold()
    {
        lock (_gate)
        {
            _holds++;
        }
    }

    /// <summary>Takes a hold back. When it was the last one, the batches that wait are started.</summary>
    public void Release()
    {
        while (TakeLast() is { } batches)
        {
            foreach (var batch in batches)
            {
                batch.Start();
            }
        }
    }

    /// <summary>
    /// Waits until no batch is handing out values. Who goes on with the first value of a batch should wait for this: the
    /// others are there then, too.
    /// </summary>
    public ValueTask WhenDeliveredAsync()
    {
        lock (_gate)
        {
            return _deliveries == 0 ? default : new ValueTask((_delivered ??= new TaskCompletionSource()).Task);
        }
    }

    /// <summary>Says that a batch hands out values; a hold.</summary>
    internal void BeginDelivery()
    {
        lock (_gate)
        {
            _holds++;
            _deliveries++;
        }
    }

    /// <summary>Says that a batch has handed out its values, and takes the hold back.</summary>
    internal void EndDelivery()
    {
        TaskCompletionSource? delivered = null;
        lock (_gate)
        {
            _deliveries--;
            if (_deliveries == 0)
            {
                delivered = _delivered;
                _delivered = null;
            }
        }

        delivered?.SetResult();
        Release();
    }

    /// <summary>Lets a batch wait for its start.</summary>
    internal void Enqueue(Batch batch)
    {
        lock (_gate)
        {
            _queued.Add(batch);
            if (_holds > 0)
            {
                return;
            }

            _holds++;
        }

        // Nobody is at work, so the key comes from a resolver that goes on after a wait of its own. Others may go on
        // at the same moment; the detour over the pool lets them add their keys.
        ThreadPool.UnsafeQueueUserWorkItem(static scheduler => scheduler.Release(), this, preferLocal: false);
    }

    /// <summary>Takes a hold back; the batches to start are then held for. Null when there is nothing to start.</summary>
    private List<Batch>? TakeLast()
    {
        lock (_gate)
        {
            _holds--;
            if (_holds > 0 || _queued.Count == 0)
            {
                return null;
            }

            var batches = _queued;
            _queued = [];
            _holds++;
            return batches;
        }
    }
}
