namespace PyDotOrg.GraphQL.DataLoader;

/// <summary>Tells those who listen what data loaders do. Where nobody does, nothing is made.</summary>
/// <param name="listeners">Those who may want to hear.</param>
internal sealed class DataLoaderDiagnostics(IEnumerable<IDataLoaderDiagnosticEventListener> listeners)
{
    private readonly IDataLoaderDiagnosticEventListener[] _listeners = [.. listeners];

    /// <summary>For loaders that nobody listens to.</summary>
    public static DataLoaderDiagnostics None { get; } = new([]);

    /// <summary>A batch begins.</summary>
    /// <returns>To be disposed when it ends; null when nobody listens.</returns>
    public IDisposable? Begin<TKey>(string name, IReadOnlyList<TKey> keys)
        where TKey : notnull
    {
        Scopes? scopes = null;
        foreach (var listener in _listeners)
        {
            if (listener.IsListening)
            {
                (scopes ??= new Scopes()).Add(listener.ExecuteBatch(name, keys));
            }
        }

        return scopes;
    }

    /// <summary>A batch has failed.</summary>
    public void Fail<TKey>(string name, IReadOnlyList<TKey> keys, Exception exception)
        where TKey : notnull
    {
        foreach (var listener in _listeners)
        {
            if (listener.IsListening)
            {
                listener.BatchError(name, keys, exception);
            }
        }
    }

    /// <summary>A key was known.</summary>
    public void Known(string name)
    {
        foreach (var listener in _listeners)
        {
            if (listener.IsListening)
            {
                listener.ResolvedTaskFromCache(name);
            }
        }
    }

    private sealed class Scopes : IDisposable
    {
        private readonly Stack<IDisposable> _scopes = new();

        public void Add(IDisposable scope) => _scopes.Push(scope);

        public void Dispose()
        {
            while (_scopes.TryPop(out var scope))
            {
                scope.Dispose();
            }
        }
    }
}
