namespace PyDotOrg.GraphQL.Http.Sockets;

/// <summary>The operations of one connection. Thread-safe.</summary>
internal sealed class SocketOperations
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SocketOperation> _active = new(StringComparer.Ordinal);

    // Stopped ones may go on for a while; they count, so that stopping and starting is no way around the limit.
    private readonly HashSet<SocketOperation> _running = [];
    private bool _isOver;

    /// <summary>Whether an id is taken.</summary>
    public bool Has(string id)
    {
        lock (_gate)
        {
            return _active.ContainsKey(id);
        }
    }

    /// <summary>Adds an operation whose id is free.</summary>
    /// <returns>False when there are as many as there may be, or when the connection is closing.</returns>
    public bool TryAdd(SocketOperation operation, int limit)
    {
        lock (_gate)
        {
            if (_isOver || _running.Count >= limit)
            {
                return false;
            }

            _running.Add(operation);
            return _active.TryAdd(operation.Id, operation);
        }
    }

    /// <summary>Stops an operation; nothing happens when there is none of that id.</summary>
    public void Stop(string id)
    {
        SocketOperation? operation;
        lock (_gate)
        {
            _active.Remove(id, out operation);
        }

        operation?.Stop();
    }

    /// <summary>Frees the id of an operation that has ended.</summary>
    public void Release(SocketOperation operation)
    {
        lock (_gate)
        {
            if (_active.TryGetValue(operation.Id, out var active) && ReferenceEquals(active, operation))
            {
                _active.Remove(operation.Id);
            }
        }
    }

    /// <summary>Forgets an operation that runs no longer.</summary>
    public void Remove(SocketOperation operation)
    {
        Release(operation);
        lock (_gate)
        {
            _running.Remove(operation);
        }
    }

    /// <summary>Stops all and takes no new ones.</summary>
    /// <returns>What is still running.</returns>
    public Task StopAll()
    {
        SocketOperation[] running;
        lock (_gate)
        {
            _isOver = true;
            _active.Clear();
            running = [.. _running];
        }

        foreach (var operation in running)
        {
            operation.Stop();
        }

        return Task.WhenAll(running.Select(operation => operation.Running));
    }
}
